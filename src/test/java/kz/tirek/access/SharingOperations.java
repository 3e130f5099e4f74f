package kz.tirek.access;

import static kz.tirek.access.AccessTable.CASES;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.access.AccessTable.Operation;
import kz.tirek.access.AccessTable.Target;

/** What can be asked about cases that are shared, handed over, talked over, or read as a chronology. */
final class SharingOperations {
    private SharingOperations() {}

    static List<Operation> all() {
        var all = new ArrayList<Operation>();
        all.add(Operation.get("/cases/{}/team", Permission.CASE_READ, CASES).readInEmergency());
        all.add(Operation.get("/api/v1/cases/{}/team", Permission.CASE_READ, CASES).readInEmergency().nameless());
        all.add(Operation.send("POST", "/api/v1/cases/{}/team", "{}", Permission.CASE_WORK, CASES, "REFUSED").nameless());
        all.add(Operation.get("/cases/{}/chronology", Permission.CASE_READ, CASES).readInEmergency());
        all.add(Operation.get("/api/v1/cases/{}/chronology", Permission.CASE_READ, CASES).readInEmergency());
        all.add(Operation.get("/api/v1/cases/{}/chronology/print", Permission.CASE_READ, CASES).nameless());
        for (String path : List.of("/transfers", "/api/v1/transfers")) {
            all.add(Operation.get(path, Permission.TRANSFER_READ, List.of(Target.NOTHING)));
        }
        for (String path : List.of("/discussions", "/api/v1/discussions")) {
            all.add(Operation.get(path, Permission.DISCUSSION, List.of(Target.NOTHING)));
        }
        for (String path : List.of("/handover", "/api/v1/caseloads")) {
            all.add(Operation.get(path, Permission.CASELOAD_HAND_OVER, List.of(Target.NOTHING)));
        }
        all.add(Operation.get("/loads", Permission.OVERVIEW_READ, List.of(Target.NOTHING)));
        all.add(Operation.send("POST", "/api/v1/transfers", "{}", Permission.TRANSFER, List.of(Target.NOTHING), "REFUSED"));
        all.add(Operation.send("POST", "/api/v1/discussions", "{}", Permission.DISCUSSION, List.of(Target.NOTHING), "REFUSED"));
        all.add(Operation.send("POST", "/api/v1/caseloads/handovers", "{}", Permission.CASELOAD_HAND_OVER, List.of(Target.NOTHING), "REFUSED"));
        return all;
    }
}
