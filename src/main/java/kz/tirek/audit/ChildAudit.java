package kz.tirek.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.Entry.Action;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Columns;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.vault.Vault;

/** Answers a family's question: who looked at our child. One child at a time, found only by who knows it already; no list, no narrative. */
@Work
public class ChildAudit {
    private static final int MOST = 2_000;
    private static final String IIN = "\\d{12}";

    @Inject AuditQueries queries;
    @Inject AuditTrail audit;
    @Inject Vault vault;
    @Inject Clock clock;

    /**
     * The one child that is meant.
     *
     * @throws Refusal when too little was told, when there is no such child, or more than one
     */
    @Requires(Permission.AUDIT_READ)
    public FoundChild find(ChildQuery asked) {
        List<Object[]> found = found(asked);
        new Refusals().check(!found.isEmpty(), null, "childAudit.none").check(found.size() <= 1, null, "childAudit.several").throwIfAny();
        UUID id = (UUID) found.get(0)[0];
        audit.note(Entry.read("child", id, id, Fields.IDENTITY).because("oversight"));
        return new FoundChild(id, (String) found.get(0)[1], asked.byNumber() ? ChildQuery.number(asked.number()) : null);
    }

    /** Who looked at the child, when, at what, why and through which screen. One statement. */
    @Requires(Permission.AUDIT_READ)
    public ChildReaders readers(FoundChild child) {
        audit.note(Entry.read("child", child.id(), child.id(), Fields.FACTS).because("oversight"));
        return of(child);
    }

    /** The same as a letter for the family, which is noted as printed. */
    @Requires(Permission.AUDIT_READ)
    public ChildReaders letter(FoundChild child) {
        audit.note(new Entry(Action.PRINT, "child", child.id(), child.id(), Fields.IDENTITY, 1, "oversight"));
        return of(child);
    }

    private List<Object[]> found(ChildQuery asked) {
        if (asked.byNumber()) {
            new Refusals().check(!ChildQuery.number(asked.number()).isEmpty(), "number", "audit.numberForm").throwIfAny();
            return queries.childOfCase(ChildQuery.number(asked.number()));
        }
        if (asked.byIin()) {
            String digits = asked.iin().replaceAll("\\s", "");
            new Refusals().check(digits.matches(IIN), "iin", "childAudit.iinForm").throwIfAny();
            return queries.childOfIin(vault.index("iin", digits));
        }
        new Refusals().check(asked.byName(), null, "childAudit.tooLittle").throwIfAny();
        return queries.childNamed(asked.surname().strip(), asked.givenName().strip(), asked.birthDate());
    }

    private ChildReaders of(FoundChild child) {
        List<Object[]> rows = queries.looks(child.id(), MOST);
        var byPerson = rows.stream().collect(Collectors.groupingBy(row -> (UUID) row[0], LinkedHashMap::new, Collectors.toList()));
        List<Reader> readers = byPerson.values().stream()
                .map(own -> new Reader((String) own.get(0)[1], (String) own.get(0)[2], own.stream().map(ChildAudit::look).toList())).toList();
        return new ChildReaders(child, clock.instant(), readers, rows.size() < MOST);
    }

    private static Look look(Object[] row) {
        return new Look(Columns.day(row[3]), Action.valueOf((String) row[4]), (String) row[5], Fields.valueOf((String) row[6]), (String) row[7], (String) row[8],
                ((Number) row[9]).longValue(), (Instant) row[10], (Instant) row[11]);
    }
}
