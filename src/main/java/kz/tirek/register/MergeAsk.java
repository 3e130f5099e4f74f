package kz.tirek.register;

import java.io.Serializable;
import java.util.UUID;
import kz.tirek.shared.Refusals;

/**
 * Which record is to live on, which is to become another name of it, and the versions that the person saw.
 */
public record MergeAsk(UUID kept, Integer keptVersion, UUID gone, Integer goneVersion) implements Serializable {
    /** The other way round. */
    public MergeAsk turned() {
        return new MergeAsk(gone, goneVersion, kept, keptVersion);
    }

    void check() {
        new Refusals().require(kept, "kept").require(keptVersion, "keptVersion").require(gone, "gone").require(goneVersion, "goneVersion").throwIfAny();
    }
}
