package kz.tirek.access;

import static kz.tirek.access.AccessTable.Target.ABSENT_CASE;
import static kz.tirek.access.AccessTable.Target.ABSENT_PUPIL;
import static kz.tirek.access.AccessTable.Target.CLOSED_CASE_ELSEWHERE;
import static kz.tirek.access.AccessTable.Target.CLOSED_CASE_HERE;
import static kz.tirek.access.AccessTable.Target.EMERGENCY_CASE;
import static kz.tirek.access.AccessTable.Target.NOTHING;
import static kz.tirek.access.AccessTable.Target.OPEN_CASE_ELSEWHERE;
import static kz.tirek.access.AccessTable.Target.OPEN_CASE_HERE;
import static kz.tirek.access.AccessTable.Target.PUPIL_ELSEWHERE;
import static kz.tirek.access.AccessTable.Target.PUPIL_HERE;
import static kz.tirek.access.AccessTable.Target.PUPIL_OF_CASE_HERE;
import static kz.tirek.access.AccessTable.Target.SESSION_ELSEWHERE;
import static kz.tirek.access.AccessTable.Target.SESSION_HERE;
import static kz.tirek.access.AccessTable.Target.SHARED_CASE;
import static kz.tirek.access.AccessTable.Target.STAFF_MEMBER;
import static kz.tirek.access.AccessTable.Target.SUPERVISED_CASE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What can be asked of the portal, and at what; the cells of the access matrix come from it and from {@link Permission}. */
final class AccessTable {
    static final List<Target> CASES =
            List.of(OPEN_CASE_HERE, CLOSED_CASE_HERE, OPEN_CASE_ELSEWHERE, CLOSED_CASE_ELSEWHERE, EMERGENCY_CASE, SHARED_CASE, SUPERVISED_CASE, ABSENT_CASE);
    private static final List<Target> PUPILS = List.of(PUPIL_HERE, PUPIL_OF_CASE_HERE, PUPIL_ELSEWHERE, ABSENT_PUPIL);
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Almaty")).toString();
    private static final String GUARDIAN = "{\"name\":\"Үлгі Матрица\",\"relation\":\"OTHER\",\"legalRepresentative\":false}";
    private static final String SESSION = "{\"session\":{\"kind\":\"INDIVIDUAL\",\"heldOn\":\"" + TODAY + "\",\"startedAt\":\"09:00\",\"minutes\":20,"
            + "\"place\":\"ROOM\",\"themes\":[],\"methods\":[],\"note\":\"matrix\"},\"sign\":false}";
    private static final String PUPIL = "{\"version\":-7,\"surname\":\"Үлгі\",\"givenName\":\"Матрица\",\"birthDate\":\"2014-05-05\",\"sex\":\"MALE\","
            + "\"school\":\"00000000-0000-0000-0000-000000000001\",\"grade\":5,\"letter\":\"А\",\"language\":\"KAZAKH\"}";

    private AccessTable() {}

    /** At what: as seen from the account psychologist, who is "here"; psychologist2 serves another district. One of its cases is shared with the specialist, one talked over. */
    enum Target {
        NOTHING, OPEN_CASE_HERE, CLOSED_CASE_HERE, OPEN_CASE_ELSEWHERE, CLOSED_CASE_ELSEWHERE, EMERGENCY_CASE, SHARED_CASE, SUPERVISED_CASE, ABSENT_CASE, PUPIL_HERE,
        PUPIL_OF_CASE_HERE, PUPIL_ELSEWHERE, ABSENT_PUPIL, SESSION_HERE, SESSION_ELSEWHERE, STAFF_MEMBER, REFERRAL_HERE,
        REFERRAL_ELSEWHERE, ABSENT_REFERRAL;

        boolean here() {
            return name().endsWith("_HERE") || this == SHARED_CASE || this == SUPERVISED_CASE;
        }

        boolean elsewhere() {
            return name().endsWith("ELSEWHERE") || this == EMERGENCY_CASE;
        }
    }

    /**
     * One request.
     *
     * @param path with {} where the target's key stands
     * @param body JSON, or {@code null} for none
     * @param facts whether a person with oversight sees the facts of any case by it
     * @param reading whether whoever opened the case in an emergency may do it too
     * @param named whether the answer about an own child names it
     * @param done what comes of it for whoever may do it
     */
    record Operation(String method, String path, String body, Permission permission, List<Target> targets, boolean facts, boolean reading, boolean named,
            String done) {

        /** Reads what belongs to one psychologist. */
        static Operation get(String path, Permission permission, List<Target> targets) {
            return new Operation("GET", path, null, permission, targets, false, false, true, "OK");
        }

        static Operation send(String method, String path, String body, Permission permission, List<Target> targets, String done) {
            return new Operation(method, path, body, permission, targets, false, false, true, done);
        }

        Operation withFacts() {
            return new Operation(method, path, body, permission, targets, true, true, named, done);
        }

        /** Whoever opened the case in an emergency reads it too. */
        Operation readInEmergency() {
            return new Operation(method, path, body, permission, targets, facts, true, named, done);
        }

        Operation nameless() {
            return new Operation(method, path, body, permission, targets, facts, reading, false, done);
        }

        boolean api() {
            return path.startsWith("/api/");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Operation> operations() {
        var all = new ArrayList<Operation>();
        for (String path : List.of("/home", "/profile", "/schools", "/privacy", "/api/v1/me", "/api/v1/drafts/key", "/api/v1/drafts/matrix:none", "/api/v1/districts",
                "/api/v1/schools", "/api/v1/schools?query=%27%3B--&sort=NAME")) {
            all.add(get(path, Permission.SIGNED_IN));
        }
        pages(all, Permission.CASE_READ, "/cases", "/cases?view=all", "/cases?risk=CRITICAL&sort=RISK", "/api/v1/cases", "/api/v1/cases?status=OPEN",
                "/api/v1/cases?query=%27%20or%201%3D1");
        pages(all, Permission.CASE_OPEN, "/cases/new");
        pages(all, Permission.SESSION_READ, "/sessions", "/sessions?view=unsigned");
        pages(all, Permission.SESSION_WORK, "/sessions/new");
        pages(all, Permission.PUPIL_READ, "/pupils", "/api/v1/pupils", "/api/v1/pupils?query=%D2%AF%D0%BB%D0%B3%D1%96");
        pages(all, Permission.PUPIL_EDIT, "/pupils/new");
        pages(all, Permission.OVERVIEW_READ, "/overview", "/overview?by=SCHOOL", "/api/v1/overview", "/api/v1/overview/caseload");
        pages(all, Permission.FIGURES_READ, "/statistics", "/api/v1/figures");
        pages(all, Permission.STAFF_MANAGE, "/staff", "/staff?unassigned=true", "/api/v1/staff", "/api/v1/staff?query=a");
        pages(all, Permission.DIRECTORY_READ, "/districts", "/calendar");
        pages(all, Permission.DIRECTORY_EDIT, "/imports", "/schools/new");
        pages(all, Permission.ACCESS_READ, "/access");
        pages(all, Permission.AUDIT_READ, "/audit", "/audit/child", "/audit/unusual", "/audit/verify", "/api/v1/audit", "/api/v1/audit?person=%27%3B--",
                "/api/v1/audit/verify", "/api/v1/audit/unusual", "/api/v1/audit/unusual/rules");
        pages(all, Permission.KEYS_MANAGE, "/keys");
        pages(all, Permission.RETENTION_MANAGE, "/retention", "/retention?rule=CASE-NARRATIVE", "/api/v1/retention/rules", "/api/v1/retention/preview",
                "/api/v1/retention/runs", "/api/v1/retention/holds");
        pages(all, Permission.ERASURE_DECIDE, "/erasures", "/subject-access", "/api/v1/retention/erasures", "/api/v1/subject-requests");
        pages(all, Permission.EMERGENCY_OPEN, "/emergency", "/api/v1/emergency-access");
        pages(all, Permission.EMERGENCY_REVIEW, "/emergency/review", "/emergency/review?view=all", "/api/v1/emergency-access/reviews",
                "/api/v1/emergency-access/rates");
        pages(all, Permission.CASE_WORK, "/api/v1/emergency-access/notices");
        all.add(Operation.get("/cases/{}", Permission.CASE_READ, CASES).withFacts());
        all.add(Operation.get("/cases/{}?do=close", Permission.CASE_READ, CASES).withFacts());
        all.add(Operation.get("/api/v1/cases/{}", Permission.CASE_READ, CASES).withFacts());
        all.add(Operation.get("/api/v1/cases/{}/sessions", Permission.SESSION_READ, CASES).nameless());
        all.add(Operation.get("/api/v1/cases/{}/last-note", Permission.SESSION_READ, CASES).nameless());
        all.add(Operation.get("/api/v1/cases/{}/attachments", Permission.CASE_WORK, CASES).nameless());
        all.addAll(SharingOperations.all());
        all.add(Operation.send("POST", "/api/v1/cases/{}/sessions", SESSION, Permission.SESSION_WORK, CASES, "OK").nameless());
        all.add(Operation.get("/sessions/{}", Permission.SESSION_READ, List.of(SESSION_HERE, SESSION_ELSEWHERE)).nameless());
        all.add(Operation.get("/pupils/{}", Permission.PUPIL_READ, PUPILS));
        all.add(Operation.get("/api/v1/pupils/{}", Permission.PUPIL_READ, PUPILS));
        all.add(Operation.send("PUT", "/api/v1/pupils/{}", PUPIL, Permission.PUPIL_EDIT, PUPILS, "STALE"));
        all.add(Operation.send("POST", "/api/v1/pupils/{}/guardians", GUARDIAN, Permission.PUPIL_EDIT, PUPILS, "OK"));
        all.add(Operation.get("/staff/{}", Permission.STAFF_MANAGE, List.of(STAFF_MEMBER)));
        all.add(Operation.get("/api/v1/staff/{}", Permission.STAFF_MANAGE, List.of(STAFF_MEMBER)));
        all.add(Operation.send("POST", "/api/v1/staff/{}/assignments", "{\"kind\":\"REGION\",\"key\":\"x\"}", Permission.STAFF_MANAGE, List.of(STAFF_MEMBER),
                "REFUSED"));
        all.addAll(RiskOperations.all());
        all.addAll(ReferralOperations.all());
        wrong(all, "POST", "/api/v1/cases", "{}", Permission.CASE_OPEN);
        wrong(all, "POST", "/api/v1/pupils", "{}", Permission.PUPIL_EDIT);
        wrong(all, "POST", "/api/v1/emergency-access", "{}", Permission.EMERGENCY_OPEN);
        wrong(all, "POST", "/api/v1/retention/holds", "{}", Permission.RETENTION_MANAGE);
        wrong(all, "PUT", "/api/v1/retention/rules/CASE/NARRATIVE", "{}", Permission.RETENTION_MANAGE);
        wrong(all, "POST", "/api/v1/retention/erasures", "{}", Permission.RETENTION_MANAGE);
        wrong(all, "POST", "/api/v1/subject-requests", "{}", Permission.SUBJECT_ACCESS);
        all.addAll(AppointmentOperations.all());
        all.addAll(HandOperations.all());
        all.addAll(RegisterOperations.all());
        all.addAll(DocumentOperations.all());
        return all;
    }

    /** Nothing that can be done: who may do it is told so, everyone else only that they may not. */
    private static void wrong(List<Operation> all, String method, String path, String body, Permission permission) {
        all.add(Operation.send(method, path, body, permission, List.of(NOTHING), "REFUSED"));
    }

    private static void pages(List<Operation> all, Permission permission, String... paths) {
        for (String path : paths) {
            all.add(get(path, permission));
        }
    }

    private static Operation get(String path, Permission permission) {
        return Operation.get(path, permission, List.of(NOTHING));
    }
}
