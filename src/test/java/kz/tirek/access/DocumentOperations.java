package kz.tirek.access;

import static kz.tirek.access.AccessTable.Target.NOTHING;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.access.AccessTable.Operation;

/** What can be asked of journals, plans, reports and forms. */
final class DocumentOperations {
    private static final String ABSENT = "00000000-0000-0000-0000-00000000abcd";

    private DocumentOperations() {}

    static List<Operation> all() {
        var all = new ArrayList<Operation>();
        for (String path : List.of("/documents", "/documents/journal", "/api/v1/documents", "/api/v1/documents/consent?language=ru")) {
            all.add(Operation.get(path, Permission.DOCUMENT_WORK, List.of(NOTHING)));
        }
        all.add(Operation.send("POST", "/api/v1/documents", "{}", Permission.DOCUMENT_WORK, List.of(NOTHING), "REFUSED"));
        all.add(Operation.send("GET", "/api/v1/documents/journal?school=" + ABSENT, null, Permission.DOCUMENT_WORK, List.of(NOTHING), "REFUSED"));
        all.add(Operation.send("GET", "/api/v1/documents/journal/file?school=" + ABSENT + "&format=xlsx", null, Permission.DOCUMENT_WORK, List.of(NOTHING), "REFUSED"));
        all.add(Operation.send("GET", "/api/v1/documents/group-journal/file?school=" + ABSENT, null, Permission.DOCUMENT_WORK, List.of(NOTHING), "REFUSED"));
        all.add(Operation.send("GET", "/api/v1/documents/" + ABSENT, null, Permission.DOCUMENT_WORK, List.of(NOTHING), "ABSENT"));
        all.add(Operation.send("GET", "/api/v1/documents/" + ABSENT + "/pdf", null, Permission.DOCUMENT_WORK, List.of(NOTHING), "ABSENT"));
        return all;
    }
}
