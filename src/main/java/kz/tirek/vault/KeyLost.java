package kz.tirek.vault;

import java.util.UUID;

/** A fault: there is no such key of this case, and nobody destroyed it. */
public class KeyLost extends RuntimeException {

    KeyLost(UUID caseId, int version) {
        super("No key of version " + version + " of case " + caseId + ", and no record of its destruction");
    }

    KeyLost(UUID caseId) {
        super("No key of case " + caseId + ", and no record of its destruction");
    }
}
