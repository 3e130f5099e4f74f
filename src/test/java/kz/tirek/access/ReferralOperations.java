package kz.tirek.access;

import static kz.tirek.access.AccessTable.Target.ABSENT_CASE;
import static kz.tirek.access.AccessTable.Target.ABSENT_REFERRAL;
import static kz.tirek.access.AccessTable.Target.CLOSED_CASE_ELSEWHERE;
import static kz.tirek.access.AccessTable.Target.CLOSED_CASE_HERE;
import static kz.tirek.access.AccessTable.Target.EMERGENCY_CASE;
import static kz.tirek.access.AccessTable.Target.NOTHING;
import static kz.tirek.access.AccessTable.Target.OPEN_CASE_ELSEWHERE;
import static kz.tirek.access.AccessTable.Target.OPEN_CASE_HERE;
import static kz.tirek.access.AccessTable.Target.REFERRAL_ELSEWHERE;
import static kz.tirek.access.AccessTable.Target.REFERRAL_HERE;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.access.AccessTable.Operation;
import kz.tirek.access.AccessTable.Target;

/** What can be asked about referrals and letters. */
final class ReferralOperations {
    private static final List<Target> CASES =
            List.of(OPEN_CASE_HERE, CLOSED_CASE_HERE, OPEN_CASE_ELSEWHERE, CLOSED_CASE_ELSEWHERE, EMERGENCY_CASE, ABSENT_CASE);
    private static final List<Target> REFERRALS = List.of(REFERRAL_HERE, REFERRAL_ELSEWHERE, ABSENT_REFERRAL);
    private static final String STEP = "{\"version\":-7,\"text\":\"matrix\"}";

    private ReferralOperations() {}

    static List<Operation> all() {
        var all = new ArrayList<Operation>();
        for (String path : List.of("/referrals", "/referrals?view=ALL&risk=HIGH", "/referrals?view=BREACHED", "/api/v1/referrals", "/api/v1/referrals?view=ALL",
                "/api/v1/referrals/counts")) {
            all.add(Operation.get(path, Permission.REFERRAL_READ, List.of(NOTHING)));
        }
        all.add(Operation.get("/cases/{}/referrals", Permission.CASE_WORK, CASES).withFacts());
        all.add(Operation.get("/api/v1/cases/{}/referrals", Permission.CASE_WORK, CASES).withFacts().nameless());
        all.add(Operation.get("/api/v1/cases/{}/letters", Permission.CASE_WORK, CASES).withFacts().nameless());
        for (String path : List.of("/api/v1/cases/{}/referrals", "/api/v1/cases/{}/referrals/preview", "/api/v1/cases/{}/letters")) {
            all.add(Operation.send("POST", path, "{}", Permission.CASE_WORK, CASES, "REFUSED").nameless());
        }
        all.add(Operation.get("/referrals/{}", Permission.REFERRAL_READ, REFERRALS).withFacts());
        all.add(Operation.get("/api/v1/referrals/{}", Permission.REFERRAL_READ, REFERRALS).withFacts());
        for (String step : List.of("acceptance", "refusal", "questions", "contacts", "results", "closing")) {
            all.add(Operation.send("POST", "/api/v1/referrals/{}/" + step, STEP, Permission.REFERRAL_WORK, REFERRALS, "STALE").nameless());
        }
        all.add(Operation.send("POST", "/api/v1/referrals/{}/answers", STEP, Permission.CASE_WORK, REFERRALS, "STALE").nameless());
        return all;
    }
}
