package kz.tirek.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.people.NewPupil;

/** Finds rows of a file that tell of a child of an earlier row. */
final class TwiceInFile {
    private final Map<String, RowDraft> byIin = new HashMap<>();
    private final Map<String, RowDraft> byName = new HashMap<>();

    /** Refuses the later ones, naming the earlier row. */
    void look(List<RowDraft> rows) {
        for (RowDraft row : rows) {
            NewPupil facts = row.facts();
            RowDraft sameNumber = facts.iin() == null ? null : byIin.putIfAbsent(facts.iin(), row);
            RowDraft sameName = facts.birthDate() == null ? null : byName.putIfAbsent(NameKey.of(facts), row);
            if (!row.right()) {
                continue;
            }
            if (sameNumber != null) {
                row.refuse("iin", "pupilImport.twice", sameNumber.number());
            } else if (sameName != null && (facts.iin() == null || sameName.facts().iin() == null)) {
                row.refuse("surname", "pupilImport.twice", sameName.number());
            }
        }
    }
}
