package kz.tirek.cases;

import java.util.List;
import java.util.UUID;
import kz.tirek.vault.Told;

/** A source of a case's chronology; features above add theirs by implementing it as a bean. */
public interface Chronicle {
    /** Entries of one case, in any order, with what was told in it. Called for those who may read what was told, inside the transaction that notes the reading. */
    List<ChronicleEntry> entries(UUID caseId, Told told);
}
