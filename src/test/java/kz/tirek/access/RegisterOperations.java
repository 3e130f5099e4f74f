package kz.tirek.access;

import static kz.tirek.access.AccessTable.Target.NOTHING;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.access.AccessTable.Operation;

/** What can be asked of imports of pupils, of doubles and of merges. */
final class RegisterOperations {
    private static final String ABSENT = "00000000-0000-0000-0000-00000000abcd";

    private RegisterOperations() {}

    static List<Operation> all() {
        var all = new ArrayList<Operation>();
        for (String path : List.of("/pupils/import", "/pupils/duplicates", "/api/v1/pupils/imports", "/api/v1/pupils/imports/template?format=csv", "/api/v1/pupils/duplicates",
                "/api/v1/pupils/merges")) {
            all.add(Operation.get(path, Permission.PUPIL_EDIT, List.of(NOTHING)));
        }
        for (String path : List.of("/api/v1/pupils/imports", "/api/v1/pupils/merges", "/api/v1/pupils/duplicates/dismissals", "/api/v1/pupils/merges/" + ABSENT + "/undo")) {
            all.add(Operation.send("POST", path, "{}", Permission.PUPIL_EDIT, List.of(NOTHING), "REFUSED"));
        }
        return all;
    }
}
