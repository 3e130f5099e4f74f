package kz.tirek.audit;

import static kz.tirek.testing.SchemaDatabase.PUPILS;
import static kz.tirek.testing.SchemaDatabase.SCHOOLS;
import static kz.tirek.testing.SchemaDatabase.STAFF;
import static kz.tirek.testing.SchemaDatabase.rows;
import static kz.tirek.testing.SchemaDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.tirek.testing.SchemaDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which reading is unusual, and what the person responsible for personal data may find out about a child. */
class UnusualHoursIT {
    private static final String HOURS =
            "select kind, hour at time zone 'Asia/Almaty', children from unusual_hours('2026-10-01', '2026-11-01') order by kind, hour";

    @BeforeEach
    void servesTheFirstSchoolSinceSeptember() throws SQLException {
        AuditScene.asOwner("truncate audit_event restart identity; truncate audit_seal");
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "delete from assignment");
            run(owner, "update reading_rule set children = case kind when 'MANY' then 20 else 1 end, active = true");
            run(owner, "insert into assignment values (gen_random_uuid(), 0, ?, 'SCHOOL', ?, '2026-09-01', null, ?, null)", STAFF.get(0),
                    SCHOOLS.get(0).toString(), STAFF.get(0));
        }
    }

    @Test
    void callsUsualReadingUsual() throws SQLException {
        for (int i = 0; i < 6; i++) {
            read(PUPILS.get(i), "2026-10-07 10:0" + i + "+05", "assignment");
        }

        assertThat(unusual()).isEmpty();
    }

    @Test
    void listsManyDifferentChildrenInAnHour() throws SQLException {
        set("MANY", 3);
        for (int i = 0; i < 3; i++) {
            read(PUPILS.get(i), "2026-10-07 10:1" + i + "+05", "assignment");
            read(PUPILS.get(0), "2026-10-07 12:1" + i + "+05", "assignment");
            read(PUPILS.get(i), "2026-10-07 1" + (i + 3) + ":10+05", "assignment");
        }

        assertThat(unusual()).containsExactly("MANY 2026-10-07 10:00:00 3");
    }

    @Test
    void listsReadingAtNight() throws SQLException {
        for (String time : List.of("21:59", "22:00", "03:30", "05:59", "06:00")) {
            read(PUPILS.get(0), "2026-10-07 " + time + "+05", "assignment");
        }

        assertThat(unusual()).containsExactly("NIGHT 2026-10-07 03:00:00 1", "NIGHT 2026-10-07 05:00:00 1", "NIGHT 2026-10-07 22:00:00 1");
    }

    @Test
    void listsChildrenOfSchoolsThatWereNotServedAtThatTime() throws SQLException {
        read(PUPILS.get(0), "2026-10-07 10:00+05", "assignment");
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "update assignment set until = '2026-10-10', ended_by = given_by");
        }
        read(PUPILS.get(0), "2026-10-12 10:00+05", "assignment");
        read(PUPILS.get(1), "2026-10-12 11:00+05", "emergency");
        read(PUPILS.get(1), "2026-10-12 12:00+05", "oversight");

        assertThat(unusual()).containsExactly("ELSEWHERE 2026-10-12 10:00:00 1", "ELSEWHERE 2026-10-12 11:00:00 1");
    }

    @Test
    void letsThoseOfTheDistrictAndTheRegionReadTheirSchools() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "update assignment set unit_kind = 'DISTRICT', unit_key = '611000000'");
        }
        read(PUPILS.get(0), "2026-10-12 10:00+05", "assignment");
        assertThat(unusual()).isEmpty();
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "update assignment set unit_key = '615500000'");
        }

        assertThat(unusual()).containsExactly("ELSEWHERE 2026-10-12 10:00:00 1");
    }

    @Test
    void listsNothingByARuleThatIsOff() throws SQLException {
        read(PUPILS.get(0), "2026-10-07 23:00+05", "assignment");
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "update reading_rule set active = false where kind = 'NIGHT'");
        }

        assertThat(unusual()).isEmpty();
    }

    @Test
    void showsHoursToItsJobAlone() throws SQLException {
        read(PUPILS.get(0), "2026-10-07 23:00+05", "assignment");

        for (String other : List.of("privacy", "admin", "psychologist", "sealer")) {
            try (Connection portal = AuditScene.as(other)) {
                assertThat(rows(portal, HOURS)).as(other).isEmpty();
            }
        }
    }

    @Test
    void tellsAChildToThePrivacyRoleAloneAndItsNameOnlyToWhoKnowsIt() throws SQLException {
        UUID child = PUPILS.get(3);
        String index = "00112233445566778899aabbccddeeff";
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "update pupil set surname = 'Ерекше', given_name = 'Есім', birth_date = '2013-02-03', iin_index = decode(?, 'hex') where id = ?", index, child);
            run(owner, """
                    insert into support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk, grade, school_year, opened_on,
                        changed_at) values (?, 0, 'TRK-2033-000001', ?, ?, ?, 'OPEN', '{BULLIED}', 'PUPIL', 2, 7, 2026, '2026-09-02', now())
                    on conflict do nothing""", SchemaDatabase.id(950), child, SCHOOLS.get(0), STAFF.get(0));
        }
        String byNumber = "select id, name from child_for_audit('TRK-2033-000001', null, null, null, null)";
        String byIin = "select id, name from child_for_audit(null, decode('" + index + "', 'hex'), null, null, null)";
        String byName = "select id, name from child_for_audit(null, null, 'ерекше', 'Есім', '2013-02-03')";
        try (Connection privacy = AuditScene.as("privacy")) {
            assertThat(rows(privacy, byNumber)).containsExactly(child + " null");
            assertThat(rows(privacy, byIin)).containsExactly(child + " Ерекше Есім");
            assertThat(rows(privacy, byName)).containsExactly(child + " Ерекше Есім");
            assertThat(rows(privacy, "select id from child_for_audit(null, null, 'Ерекше', null, null)")).isEmpty();
            assertThat(rows(privacy, "select id from child_for_audit(null, null, '%', '%', '2013-02-03')")).isEmpty();
            assertThat(rows(privacy, "select count(*) from pupil")).containsExactly("0");
        }
        for (String other : List.of("admin", "manager", "psychologist", "watcher")) {
            try (Connection portal = AuditScene.as(other)) {
                for (String asked : List.of(byNumber, byIin, byName, "select * from numbers_for_audit(array['" + child + "'::uuid])",
                        "select unnest(records_for_audit('TRK-2033-000001'))")) {
                    assertThat(rows(portal, asked)).as(other + ": " + asked).isEmpty();
                }
            }
        }
    }

    @Test
    void letsNobodyDecideOnTheirOwn() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "delete from unusual_reading");
            for (int i = 0; i < 2; i++) {
                run(owner, "insert into unusual_reading values (gen_random_uuid(), 0, ?, 'NIGHT', '2026-10-07 22:00+05', 1, now(), now(), 'OPEN', null, null, null, now())",
                        STAFF.get(i));
            }
        }
        String decide = "with done as (update unusual_reading set state = 'EXPLAINED', decision = '\\x00', decided_at = now(), decided_by = '%s' where staff_id = '%s'"
                + " returning 1) select count(*) from done";
        try (Connection privacy = AuditScene.as("privacy")) {
            assertThat(rows(privacy, decide.formatted(STAFF.get(0), STAFF.get(0)))).containsExactly("0");
            assertThat(rows(privacy, decide.formatted(STAFF.get(0), STAFF.get(1)))).containsExactly("1");
            assertThatThrownBy(() -> rows(privacy, decide.formatted(STAFF.get(1), STAFF.get(1)))).hasMessageContaining("row-level security");
        }
    }

    @Test
    void knowsTheChildOfARecordAndOfAScreen() throws SQLException {
        UUID child = PUPILS.get(4);
        UUID aCase = SchemaDatabase.id(951);
        UUID session = SchemaDatabase.id(952);
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, """
                    insert into support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk, grade, school_year, opened_on,
                        changed_at) values (?, 0, 'TRK-2033-000002', ?, ?, ?, 'OPEN', '{BULLIED}', 'PUPIL', 2, 7, 2026, '2026-09-02', now())
                    on conflict do nothing""", aCase, child, SCHOOLS.get(0), STAFF.get(0));
            run(owner, """
                    insert into support_session (id, version, case_id, author_id, kind, held_on, started_at, minutes, place, themes, methods, created_at)
                    values (?, 0, ?, ?, 'GROUP', '2026-10-01', '10:00', 30, 'ROOM', '{}', '{}', now()) on conflict do nothing""", session, aCase, STAFF.get(0));
            String note = """
                    insert into audit_event (id, at, staff_id, roles, action, record_kind, record_id, field_class, record_count, reason, screen)
                    values (gen_random_uuid(), now(), ?, '', ?, ?, ?, 'NARRATIVE', 1, 'assignment', ?)""";
            run(owner, note, STAFF.get(0), "READ", "session", session, "/sessions/1");
            run(owner, note, STAFF.get(0), "READ", "case", aCase, "/cases");
            run(owner, note, STAFF.get(0), "LIST", "session", null, "/api/v1/cases/TRK-2033-000002/sessions");
            run(owner, note, STAFF.get(0), "LIST", "case", null, "/cases");

            assertThat(rows(owner, "select pupil_id from audit_event order by seq")).containsExactly(child.toString(), child.toString(), child.toString(), null + "");
        }
    }

    private static void read(UUID child, String at, String reason) throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, """
                    insert into audit_event (id, at, staff_id, roles, action, record_kind, record_id, pupil_id, field_class, record_count, reason, screen)
                    values (gen_random_uuid(), ?::timestamptz, ?, 'psychologist', 'READ', 'case', null, ?, 'NARRATIVE', 1, ?, '/cases')""",
                    at, STAFF.get(0), child, reason);
        }
    }

    private static void set(String kind, int children) throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "update reading_rule set children = ? where kind = ?", children, kind);
        }
    }

    private static List<String> unusual() throws SQLException {
        try (Connection watcher = AuditScene.as("watcher")) {
            return rows(watcher, HOURS);
        }
    }
}
