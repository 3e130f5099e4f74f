package kz.tirek.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Refusal;

/**
 * Turns the master key while people go on working: a new version wraps from now on, all keys are wrapped anew in batches, then the old version is disabled.
 *
 * <p>What is done stands in the folder itself, so a rotation that was killed at any point goes on from there when it is asked for again.
 */
final class MasterRotation {
    private static final int BATCH = 1_000;

    private final KeyFolder keys;

    private record Outdated(UUID caseId, int version) {}

    MasterRotation(KeyFolder keys) {
        this.keys = keys;
    }

    /** Begins a rotation, or goes on with one that was left unfinished, and returns when it is done. */
    void run() {
        begin();
        while (rewrap(BATCH) > 0) {
            Thread.onSpinWait();
        }
        finish();
    }

    void begin() {
        if (keys.source().fixed()) {
            throw Refusal.of("vault.masterFromEnvironment");
        }
        keys.changing(() -> {
            if (!keys.master().turning()) {
                keys.master(keys.master().next(keys.clock().instant()));
            }
            keys.rewrapGeneral();
            return null;
        });
    }

    /** Wraps up to {@code most} keys anew. @return how many there were */
    int rewrap(int most) {
        return keys.changing(() -> {
            List<Outdated> outdated = outdated(most);
            var renewed = new ArrayList<KeyLine.Wrapped>();
            for (Outdated old : outdated) {
                renewed.add(keys.ring().wrap(old.caseId, old.version, keys.ring().unwrapped(old.caseId, old.version)));
            }
            if (!renewed.isEmpty()) {
                keys.append(renewed);
            }
            return renewed.size();
        });
    }

    /** Nobody writes meanwhile, so nothing stays under the old version, also not in the file. */
    void finish() {
        keys.changing(() -> {
            while (rewrap(BATCH) > 0) {
                Thread.onSpinWait();
            }
            keys.rewrite(line -> true, List.of());
            keys.master(keys.master().settled());
            return null;
        });
    }

    private List<Outdated> outdated(int most) {
        int current = keys.master().version();
        var outdated = new ArrayList<Outdated>();
        keys.caseKeys().each((id, key) -> {
            if (outdated.size() < most && MasterKeyset.versionOf(key.wrapped()) != current) {
                outdated.add(new Outdated(id, key.version()));
            }
        });
        return outdated;
    }
}
