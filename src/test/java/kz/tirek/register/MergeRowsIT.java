package kz.tirek.register;

import static kz.tirek.testing.SchemaDatabase.SCHOOLS;
import static kz.tirek.testing.SchemaDatabase.STAFF;
import static kz.tirek.testing.SchemaDatabase.rows;
import static kz.tirek.testing.SchemaDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.testing.SchemaDatabase;
import kz.tirek.testing.SignedContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merging and its undoing in the database itself: all that hangs on a child goes over and comes back exactly, and the tallies stay true. */
class MergeRowsIT {
    /** What a merge may touch; a version says only that it did. */
    private static final List<String> TOUCHED = List.of("pupil", "enrolment", "guardian", "consent", "support_case", "support_session", "case_step", "child_tally",
            "caseload_tally", "session_tally", "subject_request");
    private final UUID kept = UUID.randomUUID();
    private final UUID gone = UUID.randomUUID();
    private final UUID merge = UUID.randomUUID();

    @BeforeEach
    void twoRecords() throws SQLException {
        SchemaDatabase.emptied();
        try (Connection owner = SchemaDatabase.asOwner()) {
            pupil(owner, kept, 0, null);
            pupil(owner, gone, 1, "\\x" + "ab".repeat(16));
            for (UUID child : List.of(kept, gone)) {
                run(owner, "insert into enrolment (id, pupil_id, school_id, grade, letter, since) values (gen_random_uuid(), ?, ?, 5, 'А', '2026-09-01')", child,
                        SCHOOLS.get(child.equals(kept) ? 0 : 1));
                run(owner, "insert into guardian (id, version, pupil_id, name, relation, legal_representative) values (gen_random_uuid(), 0, ?, 'Үлгі', 'MOTHER', true)", child);
                run(owner, """
                        insert into consent (id, version, pupil_id, given_by, relation, given_on, scopes, recorded_by, recorded_at)
                        values (gen_random_uuid(), 0, ?, 'Үлгі', 'MOTHER', '2026-09-02', '{COUNSELLING}', ?, now())""", child, STAFF.get(0));
            }
            aCase(owner, 800, gone, 1, "OPEN", 4, "{BULLIED,OTHER}");
            aCase(owner, 801, kept, 0, "CLOSED", 2, "{OTHER}");
        }
    }

    @AfterEach
    void clear() throws SQLException {
        SchemaDatabase.emptied();
        try (Connection owner = SchemaDatabase.asOwner()) {
            for (String table : List.of("consent", "guardian", "enrolment", "child_year")) {
                run(owner, "delete from " + table + " where pupil_id in (?, ?)", gone, kept);
            }
            run(owner, "delete from pupil where id in (?, ?)", gone, kept);
        }
    }

    @Test
    void movesAllThatHangsOnAChildAndGivesItBackExactly() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner(); Connection portal = as("psychologist", SCHOOLS.get(0), SCHOOLS.get(1))) {
            List<String> before = snapshot(owner);

            assertThat(merged(portal, 0, 0)).isEqualTo("DONE");

            assertThat(rows(owner, "select count(*) from support_case where pupil_id = '" + kept + "'")).containsExactly("2");
            assertThat(rows(owner, "select count(*) from consent where pupil_id = '" + kept + "' and scope_school_id = '" + SCHOOLS.get(0) + "'")).containsExactly("2");
            assertThat(rows(owner, "select count(*), count(until) from enrolment where pupil_id = '" + kept + "'")).containsExactly("2 1");
            assertThat(rows(owner, "select iin_index is not null from pupil where id = '" + kept + "'")).containsExactly("t");
            assertThat(rows(owner, "select merged_into = '" + kept + "', iin_index is null from pupil where id = '" + gone + "'")).containsExactly("t t");
            assertThat(rows(owner, "select children from child_tally where dimension = 'TOTAL' and children > 0")).as("one child in two cases").containsExactly("1");
            assertThat(rows(owner, "select * from recount()")).isEmpty();

            assertThat(rows(portal, "select unmerge_pupils('%s', 0, now())".formatted(merge))).containsExactly("DONE");

            assertThat(snapshot(owner)).isEqualTo(before);
            assertThat(rows(owner, "select * from recount()")).isEmpty();
            assertThat(rows(owner, "select count(*) from pupil_merge_row")).containsExactly("0");
            assertThat(rows(portal, "select unmerge_pupils('%s', 1, now())".formatted(merge))).containsExactly("STALE");
        }
    }

    @Test
    void leavesWhatCameLaterWithTheRecordThatWasKept() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner(); Connection portal = as("psychologist", SCHOOLS.get(0), SCHOOLS.get(1))) {
            merged(portal, 0, 0);
            run(owner, "insert into guardian (id, version, pupil_id, name, relation, legal_representative) values (gen_random_uuid(), 0, ?, 'Кейін', 'FATHER', true)", kept);
            rows(portal, "select unmerge_pupils('%s', 0, now())".formatted(merge));

            assertThat(rows(owner, "select pupil_id from guardian where name = 'Кейін'")).containsExactly(kept.toString());
            assertThat(rows(owner, "select count(*) from guardian where pupil_id = '" + gone + "'")).containsExactly("1");
        }
    }

    @Test
    void refusesTwoOpenCasesOldVersionsAndRecordsElsewhere() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner(); Connection portal = as("psychologist", SCHOOLS.get(0), SCHOOLS.get(1))) {
            assertThat(merged(portal, 0, 7)).isEqualTo("STALE");
            run(owner, "update support_case set status = 'REOPENED', closed_on = null where pupil_id = ?", kept);
            List<String> before = snapshot(owner);
            assertThat(merged(portal, 0, 0)).isEqualTo("BOTH_OPEN");
            assertThat(snapshot(owner)).isEqualTo(before);
        }
        try (Connection elsewhere = as("psychologist", SCHOOLS.get(0))) {
            assertThat(merged(elsewhere, 0, 0)).isEqualTo("ABSENT");
        }
        try (Connection manager = as("manager", SCHOOLS.get(0), SCHOOLS.get(1))) {
            assertThat(merged(manager, 0, 0)).isEqualTo("ABSENT");
        }
    }

    @Test
    void letsNobodyWriteTheMergeItself() throws SQLException {
        try (Connection portal = as("psychologist", SCHOOLS.get(0), SCHOOLS.get(1))) {
            for (String forbidden : List.of("update pupil set merged_into = '%s' where id = '%s'".formatted(kept, gone), "delete from pupil where id = '%s'".formatted(gone),
                    "delete from pupil_merge", "insert into pupil_merge_row values (gen_random_uuid(), 'pupil', 'id', '{}')", "select * from pupil_merge_row",
                    "select survivor('%s')".formatted(gone), "select * from pupil_links()", "update pupil set nameless = true")) {
                assertThatThrownBy(() -> run(portal, forbidden)).as(forbidden).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void answersForAllRecordsOfAChildInTheAudit() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner(); Connection portal = as("psychologist", SCHOOLS.get(0), SCHOOLS.get(1))) {
            merged(portal, 0, 0);
            try (Connection privacy = as("privacy")) {
                assertThat(rows(privacy, "select unnest(same_child('%s')) order by 1".formatted(kept))).containsExactlyInAnyOrder(kept.toString(), gone.toString());
                assertThat(rows(privacy, "select unnest(same_child('%s'))".formatted(gone))).contains(kept.toString());
                assertThat(rows(privacy, "select id from child_for_audit(null, null, 'Бірігу', 'Екінші', '2013-04-05')")).containsExactly(kept.toString());
            }
            assertThat(rows(owner, "select count(*) from pupil where id in ('%s', '%s')".formatted(kept, gone))).containsExactly("2");
        }
    }

    @Test
    void saysOfANumberElsewhereOnlyThatItIsTaken() throws SQLException {
        String index = "ab".repeat(16);
        try (Connection portal = as("psychologist", SCHOOLS.get(0))) {
            assertThat(rows(portal, "select * from numbers_elsewhere('{%s,%s}')".formatted(index, "cd".repeat(16)))).containsExactly(index + " t");
        }
        try (Connection there = as("psychologist", SCHOOLS.get(1)); Connection official = as("official", SCHOOLS.get(0))) {
            assertThat(rows(there, "select * from numbers_elsewhere('{%s}')".formatted(index))).as("a pupil of one's own").isEmpty();
            assertThat(rows(official, "select * from numbers_elsewhere('{%s}')".formatted(index))).isEmpty();
        }
    }

    private String merged(Connection portal, int keptVersion, int goneVersion) throws SQLException {
        return rows(portal, "select merge_pupils('%s', '%s', '%s', %d, %d, '\\x01', now())".formatted(merge, kept, gone, keptVersion, goneVersion)).get(0);
    }

    private List<String> snapshot(Connection owner) throws SQLException {
        var all = new ArrayList<String>();
        for (String table : TOUCHED) {
            all.addAll(rows(owner, "select '%s', (to_jsonb(t) - 'version')::text as row from %s t where to_jsonb(t) -> 'children' is distinct from '0' order by 2".formatted(table, table)));
        }
        return all.stream().filter(row -> !row.matches(".*\"(?:children|sessions|open_cases)\": 0.*")).toList();
    }

    private static void pupil(Connection owner, UUID id, int school, String index) throws SQLException {
        run(owner, """
                insert into pupil (id, version, surname, given_name, birth_date, sex, school_id, grade, letter, language, search_text, created_at, created_by, iin_sealed, iin_index)
                values (?, 0, 'Бірігу', ?, '2013-04-05', 'MALE', ?, 5, 'А', 'KAZAKH', '', now(), ?, ?::bytea, ?::bytea)""",
                id, index == null ? "Бірінші" : "Екінші", SCHOOLS.get(school), STAFF.get(0), index, index);
    }

    private static void aCase(Connection owner, int number, UUID child, int school, String status, int risk, String reasons) throws SQLException {
        UUID id = SchemaDatabase.id(number);
        run(owner, """
                insert into support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk, grade, school_year, opened_on, closed_on, changed_at)
                values (?, 0, ?, ?, ?, ?, ?, ?::text[], 'PUPIL', ?, 5, 2026, '2026-09-03', case when ? = 'CLOSED' then date '2026-09-20' end, now())""",
                id, "TRK-2033-000" + number, child, SCHOOLS.get(school), STAFF.get(0), status, reasons, risk, status);
        run(owner, """
                insert into support_session (id, version, case_id, author_id, kind, held_on, started_at, minutes, place, themes, methods, created_at)
                values (gen_random_uuid(), 0, ?, ?, 'INDIVIDUAL', '2026-09-05', '10:00', 30, 'ROOM', '{}', '{}', now())""", id, STAFF.get(0));
    }

    private static Connection as(String role, UUID... schools) throws SQLException {
        Connection portal = DriverManager.getConnection(SchemaDatabase.url(), "tirek_app", "tirek_app");
        rows(portal, "select set_config('tirek.context', '" + SignedContext.of(STAFF.get(0), role, schools) + "', false)");
        return portal;
    }
}
