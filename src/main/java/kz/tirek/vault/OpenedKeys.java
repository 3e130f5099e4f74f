package kz.tirek.vault;

import com.google.crypto.tink.Aead;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The case keys used last, unwrapped; bounded, so that memory never holds all of them. */
final class OpenedKeys {
    private static final int MOST = 1_000;

    private record Slot(UUID caseId, int version) {}

    private final Map<Slot, Aead> keys = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Slot, Aead> eldest) {
            return size() > MOST;
        }
    };

    /** The key, or {@code null} when it is not open. */
    synchronized Aead get(UUID caseId, int version) {
        return keys.get(new Slot(caseId, version));
    }

    synchronized void put(UUID caseId, int version, Aead key) {
        keys.put(new Slot(caseId, version), key);
    }

    synchronized void drop(UUID caseId) {
        keys.keySet().removeIf(slot -> slot.caseId.equals(caseId));
    }

    synchronized void clear() {
        keys.clear();
    }
}
