package kz.tirek.access;

import static kz.tirek.access.AccessTable.CASES;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.access.AccessTable.Operation;

/** What can be asked about risk, safety, screenings and individual programmes of a case. */
final class RiskOperations {
    private static final String WORK = "00000000-0000-7000-8000-000000000001";

    private RiskOperations() {}

    static List<Operation> all() {
        var all = new ArrayList<Operation>();
        for (String page : List.of("/cases/{}/risk", "/cases/{}/risk?do=assess", "/cases/{}/risk?do=safety", "/cases/{}/screening", "/cases/{}/screening?with=ASQ",
                "/cases/{}/plan", "/cases/{}/plan?do=draw")) {
            all.add(reading(page, true));
        }
        for (String list : List.of("risk-assessments", "safety-plans", "screenings", "plan")) {
            all.add(reading("/api/v1/cases/{}/" + list, false));
        }
        for (String list : List.of("risk-assessments", "safety-plans", "screenings", "plan", "plan/agreements")) {
            all.add(Operation.send("POST", "/api/v1/cases/{}/" + list, "{}", Permission.CASE_WORK, CASES, "REFUSED").nameless());
        }
        for (String change : List.of("screenings/" + WORK + "/action", "screenings/" + WORK + "/conclusion")) {
            all.add(Operation.send("PUT", "/api/v1/cases/{}/" + change, "{\"version\":0}", Permission.CASE_WORK, CASES, "REFUSED").nameless());
        }
        return all;
    }

    /** Whoever may read the case, also who opened it in an emergency. */
    private static Operation reading(String path, boolean named) {
        return new Operation("GET", path, null, Permission.CASE_READ, CASES, false, true, named, "OK");
    }
}
