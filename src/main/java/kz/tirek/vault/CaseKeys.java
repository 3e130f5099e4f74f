package kz.tirek.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All case keys in memory, still wrapped, and the cases whose keys were destroyed. */
final class CaseKeys {
    private final Map<UUID, CaseKey> keys = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> destroyed = new ConcurrentHashMap<>();

    void take(KeyLine line) {
        if (line instanceof KeyLine.Wrapped key) {
            keys.compute(key.caseId(), (id, chain) -> CaseKey.with(chain, key.version(), key.key()));
        } else if (line instanceof KeyLine.Gone gone) {
            destroyed.put(gone.caseId(), gone.at());
            keys.remove(gone.caseId());
        }
    }

    boolean destroyed(UUID caseId) {
        return destroyed.containsKey(caseId);
    }

    boolean has(UUID caseId) {
        return keys.containsKey(caseId);
    }

    /** The newest key, or {@code null}; @throws KeyDestroyed */
    CaseKey newest(UUID caseId) {
        if (destroyed(caseId)) {
            throw new KeyDestroyed(caseId);
        }
        return keys.get(caseId);
    }

    /** The key of this version, or {@code null}; @throws KeyDestroyed */
    CaseKey key(UUID caseId, int version) {
        CaseKey newest = newest(caseId);
        return newest == null ? null : newest.of(version);
    }

    /** Everything as the lines of a fresh file. */
    List<KeyLine> lines() {
        var lines = new ArrayList<KeyLine>();
        destroyed.forEach((id, at) -> lines.add(new KeyLine.Gone(id, at)));
        each((id, key) -> lines.add(new KeyLine.Wrapped(id, key.version(), key.wrapped())));
        return lines;
    }

    void each(KeyVisit visit) {
        keys.forEach((id, newest) -> {
            for (CaseKey key = newest; key != null; key = key.older()) {
                visit.see(id, key);
            }
        });
    }

    /** What is done with each wrapped key. */
    @FunctionalInterface
    interface KeyVisit {
        void see(UUID caseId, CaseKey key);
    }
}
