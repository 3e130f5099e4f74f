package kz.tirek.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rows that are not as their seals say, and what must have happened to them. */
final class Differences {
    /** More are counted, not kept. */
    static final int KEPT = 20_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<UUID, Was> missing = new HashMap<>();
    private final Map<UUID, Was> extra = new HashMap<>();
    private long more;

    /** A row, the seal of its place, and where it stood or stands. */
    private record Was(UUID id, long place, long seal, Instant sealedAt) {}

    /** Compares what a seal says of its rows with the rows of its range. */
    void compare(Seal seal, List<AuditRow> rows) {
        int said = 0;
        int found = 0;
        while (said < seal.rows() || found < rows.size()) {
            AuditRow expected = said < seal.rows() ? seal.row(said) : null;
            AuditRow actual = found < rows.size() ? rows.get(found) : null;
            int order = expected == null ? 1 : actual == null ? -1 : Long.compare(expected.seq(), actual.seq());
            if (order < 0 || order == 0 && !expected.id().equals(actual.id())) {
                keep(missing, expected, seal);
            }
            if (order > 0 || order == 0 && !expected.id().equals(actual.id())) {
                keep(extra, actual, seal);
            }
            if (order == 0 && expected.id().equals(actual.id()) && !expected.same(actual)) {
                add(new Finding(Tampering.ALTERED, seal.number(), expected.seq(), seal.at()));
            }
            said += order <= 0 ? 1 : 0;
            found += order >= 0 ? 1 : 0;
        }
    }

    void add(Finding finding) {
        if (findings.size() < KEPT) {
            findings.add(finding);
        } else {
            more++;
        }
    }

    private void keep(Map<UUID, Was> rows, AuditRow row, Seal seal) {
        if (rows.size() < KEPT) {
            rows.put(row.id(), new Was(row.id(), row.seq(), seal.number(), seal.at()));
        } else {
            more++;
        }
    }

    /** Everything that was found, by the order of seals and rows. */
    List<Finding> named(SealBook book) throws SQLException {
        Map<UUID, Long> moved = moved(book);
        Tampering moving = inOrder(moved) ? Tampering.RENUMBERED : Tampering.REORDERED;
        Set<Long> replaced = new HashSet<>();
        extra.values().stream().filter(row -> !moved.containsKey(row.id())).forEach(row -> replaced.add(row.place()));
        for (Was row : missing.values()) {
            Tampering kind = moved.containsKey(row.id()) ? moving : replaced.remove(row.place()) ? Tampering.ALTERED : Tampering.DELETED;
            add(new Finding(kind, row.seal(), row.place(), row.sealedAt()));
        }
        for (Was row : extra.values()) {
            if (replaced.contains(row.place()) && !moved.containsKey(row.id())) {
                add(new Finding(Tampering.INSERTED, row.seal(), row.place(), row.sealedAt()));
            }
        }
        findings.sort(Comparator.comparingLong(Finding::seal).thenComparingLong(Finding::place));
        return findings;
    }

    /** How many things were found, those that were not kept included; after {@link #named}. */
    long count() {
        return findings.size() + more;
    }

    /** Rows that stand elsewhere than when they were sealed, and where. */
    private Map<UUID, Long> moved(SealBook book) throws SQLException {
        var moved = new HashMap<UUID, Long>();
        for (UUID id : missing.keySet()) {
            long now = extra.containsKey(id) ? extra.get(id).place() : book.placeOf(id);
            if (now != 0) {
                moved.put(id, now);
            }
        }
        return moved;
    }

    private boolean inOrder(Map<UUID, Long> moved) {
        long before = Long.MIN_VALUE;
        List<UUID> asSealed = moved.keySet().stream().sorted(Comparator.comparingLong(id -> missing.get(id).place())).toList();
        for (UUID id : asSealed) {
            if (moved.get(id) < before) {
                return false;
            }
            before = moved.get(id);
        }
        return true;
    }
}
