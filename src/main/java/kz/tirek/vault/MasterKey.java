package kz.tirek.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The institution's master key, as those see it who look after it: never the key itself, but its version, its age and its rotation. */
@ApplicationScoped
public class MasterKey {
    @Inject KeyFolder keys;

    /** For the container. */
    public MasterKey() {}

    MasterKey(KeyFolder keys) {
        this.keys = keys;
    }

    /**
     * How far all keys are under the newest version of the master key.
     *
     * @param done keys under the newest version
     * @param total all keys: those of the cases, and the two of the institution
     * @param underWay whether a rotation runs, or was left unfinished
     */
    public record Progress(int done, int total, boolean underWay) {}

    /** Version that wraps now. */
    public int version() {
        return keys.master().version();
    }

    /** When this version was made; not known of a keyset that the environment gives. */
    public Optional<Instant> created() {
        return keys.master().created();
    }

    /** Whether the environment gives the key, which then cannot be rotated here. */
    public boolean fromEnvironment() {
        return keys.source().fixed();
    }

    /** Number of wrapped case keys, all versions. */
    public int caseKeys() {
        return progress().total() - GeneralKeys.COUNT;
    }

    /**
     * Gives the institution a new master key, or goes on with a rotation that was left unfinished; returns when it is done.
     * Others go on sealing and opening meanwhile. Earlier shares bring back the earlier key only: split anew afterwards.
     *
     * @throws kz.tirek.shared.Refusal when the environment gives the key
     */
    public void rotate() {
        new MasterRotation(keys).run();
    }

    public Progress progress() {
        MasterKeyset master = keys.refreshed();
        int[] counted = {keys.generalUnder(master.version()), GeneralKeys.COUNT};
        keys.caseKeys().each((id, key) -> {
            counted[0] += MasterKeyset.versionOf(key.wrapped()) == master.version() ? 1 : 0;
            counted[1]++;
        });
        return new Progress(counted[0], counted[1], master.turning());
    }
}
