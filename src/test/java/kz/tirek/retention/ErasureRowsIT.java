package kz.tirek.retention;

import static kz.tirek.testing.SchemaDatabase.PUPILS;
import static kz.tirek.testing.SchemaDatabase.SCHOOLS;
import static kz.tirek.testing.SchemaDatabase.STAFF;
import static kz.tirek.testing.SchemaDatabase.id;
import static kz.tirek.testing.SchemaDatabase.rows;
import static kz.tirek.testing.SchemaDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.tirek.testing.SchemaDatabase;
import kz.tirek.testing.SignedContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself lets go and what it keeps, whoever asks: terms, holds, two persons, figures that stay. */
class ErasureRowsIT {
    private static final UUID FIRST = id(700);
    private static final UUID SECOND = id(701);
    private static final UUID OTHER = id(702);
    private static final String TABLES = "retention_rule legal_hold early_erasure retention_run retention_item erasure subject_request";

    @BeforeEach
    void threeClosedCases() throws SQLException {
        emptied();
        try (Connection owner = SchemaDatabase.asOwner()) {
            aCase(owner, FIRST, 0, 0, "2020-03-01");
            aCase(owner, SECOND, 0, 0, "2020-05-01");
            aCase(owner, OTHER, 1, 1, "2020-05-01");
        }
    }

    @AfterAll
    static void emptied() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "select set_config('tirek.context', ?, false)", SignedContext.of(STAFF.get(0), "keeper"));
            for (String table : List.of("erasure", "retention_item", "retention_run", "early_erasure", "legal_hold", "narrative", "case_step")) {
                run(owner, "delete from " + table);
            }
        }
        SchemaDatabase.emptied();
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "delete from child_year");
            run(owner, "delete from pupil where nameless");
        }
    }

    @Test
    void letsNothingGoBeforeItsTime() throws SQLException {
        try (Connection keeper = as(STAFF.get(0), "keeper")) {
            assertThat(rows(keeper, erase(FIRST, "CASE", "NARRATIVE", "2025-02-28"))).containsExactly("-1");
            assertThat(rows(keeper, erase(FIRST, "CASE", "NARRATIVE", "2025-03-01"))).containsExactly("1");
            assertThat(rows(keeper, erase(FIRST, "CASE", "NARRATIVE", "2025-03-01"))).containsExactly("0");
        }
        try (Connection owner = SchemaDatabase.asOwner()) {
            assertThat(rows(owner, "select count(*) from narrative where case_id = '" + FIRST + "'")).containsExactly("0");
            assertThat(rows(owner, "select erased_on from support_case where id = '" + FIRST + "'")).containsExactly("2025-03-01");
            assertThat(rows(owner, "select done_at is null from erasure")).containsExactly("t");
        }
    }

    @Test
    void takesTheNameOnlyWhenAllCasesOfTheYearAreDueAndKeepsEveryFigure() throws SQLException {
        String figures = "select * from child_tally where children > 0 union all select month, school_id, kind, minutes::text, sessions from session_tally order by 1, 2, 3, 4";
        List<String> before;
        try (Connection owner = SchemaDatabase.asOwner()) {
            before = rows(owner, figures);
        }
        try (Connection keeper = as(STAFF.get(0), "keeper")) {
            for (UUID one : List.of(FIRST, SECOND)) {
                assertThat(rows(keeper, erase(one, "CASE", "IDENTITY", "2040-01-01"))).as("told before the name").containsExactly("-1");
                rows(keeper, erase(one, "CASE", "NARRATIVE", "2040-01-01"));
                rows(keeper, erase(one, "SESSION", "FACTS", "2040-01-01"));
                rows(keeper, erase(one, "CASE", "FACTS", "2040-01-01"));
            }
            assertThat(rows(keeper, "select number from retention_due('2030-03-02') where field_class = 'IDENTITY'")).as("the later one is not due").isEmpty();
            assertThat(rows(keeper, erase(FIRST, "CASE", "IDENTITY", "2030-03-02"))).containsExactly("-1");
            assertThat(rows(keeper, erase(FIRST, "CASE", "IDENTITY", "2040-01-01"))).containsExactly("2");
            assertThat(rows(keeper, erase(SECOND, "CASE", "IDENTITY", "2040-01-01"))).containsExactly("0");
        }
        try (Connection owner = SchemaDatabase.asOwner()) {
            assertThat(rows(owner, figures)).isEqualTo(before);
            assertThat(rows(owner, "select * from recount()")).isEmpty();
            assertThat(rows(owner, "select count(*) from support_case where pupil_id = '" + PUPILS.get(0) + "'")).containsExactly("0");
            assertThat(rows(owner, "select count(*) from child_year where pupil_id = '" + PUPILS.get(0) + "'")).containsExactly("0");
            assertThat(rows(owner, "select distinct p.surname, p.given_name, p.nameless from support_case c join pupil p on p.id = c.pupil_id where c.id in ('"
                    + FIRST + "', '" + SECOND + "')")).containsExactly("—  t");
            assertThat(rows(owner, "select count(*) from case_step where case_id in ('" + FIRST + "', '" + SECOND + "')")).containsExactly("0");
            assertThat(rows(owner, "select held_on, started_at, themes from support_session where case_id = '" + FIRST + "'"))
                    .containsExactly("2019-10-01 00:00:00 {}");
            assertThat(rows(owner, "select surname from pupil where id = '" + PUPILS.get(0) + "'")).as("the register").containsExactly("Үлгі");
        }
    }

    @Test
    void letsNothingGoThatIsOnHoldOrReopened() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            hold(owner, FIRST);
            run(owner, "update support_case set status = 'REOPENED', closed_on = null where id = ?", OTHER);
        }
        try (Connection keeper = as(STAFF.get(0), "keeper")) {
            assertThat(rows(keeper, erase(FIRST, "CASE", "NARRATIVE", "2040-01-01"))).containsExactly("-1");
            assertThat(rows(keeper, erase(OTHER, "CASE", "NARRATIVE", "2040-01-01"))).containsExactly("-1");
            rows(keeper, erase(SECOND, "CASE", "NARRATIVE", "2040-01-01"));
            assertThat(rows(keeper, erase(SECOND, "CASE", "IDENTITY", "2040-01-01"))).as("the child of a case on hold").containsExactly("-1");
            assertThat(rows(keeper, "select number, held from retention_due('2040-01-01') where field_class = 'NARRATIVE'")).containsExactly("TRK-2033-000700 t");
        }
    }

    @Test
    void letsNobodyButTheKeeperErase() throws SQLException {
        for (String role : List.of("psychologist", "manager", "privacy", "admin", "official", "discloser")) {
            try (Connection portal = as(STAFF.get(0), role)) {
                assertThatThrownBy(() -> rows(portal, erase(FIRST, "CASE", "NARRATIVE", "2040-01-01"))).as(role).hasMessageContaining("only the keeper");
                assertThatThrownBy(() -> rows(portal, "select erase_other('DRAFT', '2040-01-01', 10)")).as(role).hasMessageContaining("only the keeper");
                assertThatThrownBy(() -> run(portal, "delete from case_step")).as(role).hasMessageContaining("permission denied");
                assertThatThrownBy(() -> run(portal, "insert into erasure select id, 'CASE', 'NARRATIVE', number, 1, null, 0, now(), now() from support_case"))
                        .as(role).hasMessageContaining("permission denied");
                assertThatThrownBy(() -> run(portal, "update support_case set erased_on = now()")).as(role).hasMessageContaining("permission denied");
            }
        }
        try (Connection keeper = as(STAFF.get(0), "keeper")) {
            assertThatThrownBy(() -> run(keeper, "delete from case_step")).hasMessageContaining("permission denied");
            assertThat(rows(keeper, "select count(*) from support_case")).as("the keeper reads no case").containsExactly("0");
        }
    }

    @Test
    void takesTheWordOfTwoPersonsOnly() throws SQLException {
        UUID early = UUID.randomUUID();
        String ask = "insert into early_erasure (id, version, case_id, number, reason, ground, asked_by, asked_at, expires_at) values ('" + early + "', 0, '" + FIRST
                + "', 'TRK-2033-000700', 'the family demands it in writing', 'Law 94-V, art. 24', '%s', now(), now() + interval '7 days')";
        String confirm = "update early_erasure set decided_by = '%s', decided_at = now(), confirmed = true where id = '" + early + "' returning 1";
        try (Connection privacy = as(STAFF.get(0), "privacy")) {
            assertThatThrownBy(() -> run(privacy, ask.formatted(STAFF.get(1)))).as("in another's name").hasMessageContaining("row-level security");
            run(privacy, ask.formatted(STAFF.get(0)));
            assertThat(rows(privacy, confirm.formatted(STAFF.get(0)))).as("by the same person").isEmpty();
        }
        try (Connection owner = SchemaDatabase.asOwner()) {
            assertThatThrownBy(() -> rows(owner, confirm.formatted(STAFF.get(0)))).hasMessageContaining("early_erasure");
        }
        String erase = "select erase_case('" + FIRST + "', 'CASE', 'NARRATIVE', '2020-06-01', '" + early + "')";
        try (Connection keeper = as(STAFF.get(2), "keeper")) {
            assertThat(rows(keeper, erase)).as("not confirmed").containsExactly("-1");
            assertThat(rows(keeper, confirm.formatted(STAFF.get(2)))).as("by the job itself").isEmpty();
        }
        try (Connection manager = as(STAFF.get(1), "manager")) {
            assertThat(rows(manager, confirm.formatted(STAFF.get(1)))).containsExactly("1");
        }
        try (Connection keeper = as(STAFF.get(2), "keeper")) {
            assertThat(rows(keeper, erase.replace(FIRST.toString(), OTHER.toString()))).as("of another case").containsExactly("-1");
            assertThat(rows(keeper, erase)).containsExactly("1");
        }
    }

    @Test
    void showsThePersonResponsibleNumbersWithoutAnyChild() throws SQLException {
        try (Connection privacy = as(STAFF.get(0), "privacy")) {
            assertThat(rows(privacy, "select kind, field_class, due, held from retention_counts('2026-01-01') where kind = 'CASE'"))
                    .containsExactly("CASE NARRATIVE 3 0");
            assertThat(rows(privacy, "select number from retention_due('2026-01-01')")).hasSize(3);
            for (String table : List.of("pupil", "support_case", "case_step", "support_session", "narrative", "consent", "guardian")) {
                assertThat(rows(privacy, "select count(*) from " + table)).as(table).containsExactly("0");
            }
        }
        for (String role : List.of("psychologist", "manager", "admin", "official")) {
            try (Connection portal = as(STAFF.get(0), role)) {
                assertThat(rows(portal, "select * from retention_due('2040-01-01')")).as(role).isEmpty();
                assertThat(rows(portal, "select * from retention_counts('2040-01-01')")).as(role).isEmpty();
            }
        }
    }

    @Test
    void showsNothingOfItWithoutContext() throws SQLException {
        try (Connection portal = as("")) {
            for (String table : TABLES.split(" ")) {
                assertThat(rows(portal, "select count(*) from " + table)).as(table).containsExactly("0");
            }
        }
    }

    @Test
    void erasesUnsavedTextAfterTwoWeeksOnly() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "delete from draft");
            run(owner, "insert into draft (staff_id, form_key, saved_at, sealed) values (?, 'old', '2026-01-01', 'x'), (?, 'fresh', '2026-01-10', 'x')", STAFF.get(0), STAFF.get(0));
        }
        try (Connection keeper = as(STAFF.get(0), "keeper")) {
            assertThat(rows(keeper, "select erase_other('DRAFT', '2026-01-16', 10)")).containsExactly("1");
        }
        try (Connection owner = SchemaDatabase.asOwner()) {
            assertThat(rows(owner, "select form_key from draft")).containsExactly("fresh");
            run(owner, "delete from draft");
        }
    }

    @Test
    void erasesAGrownPupilWithoutACaseAndKeepsOneWithACase() throws SQLException {
        UUID grown = UUID.randomUUID();
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "insert into pupil values (?, 0, 'Үлгі', 'Ержан', null, '2000-01-01', 'MALE', ?, 11, 'А', 'KAZAKH', '', now(), ?)", grown, SCHOOLS.get(0), STAFF.get(0));
            run(owner, "insert into guardian (id, version, pupil_id, name, relation, legal_representative) values (gen_random_uuid(), 0, ?, 'Үлгі', 'MOTHER', true)", grown);
            run(owner, "update pupil set birth_date = '2000-01-01' where id = ?", PUPILS.get(0));
        }
        try (Connection keeper = as(STAFF.get(0), "keeper")) {
            assertThat(rows(keeper, "select erase_other('PUPIL', '2018-12-31', 10)")).as("a year after the 18th birthday").containsExactly("0");
            assertThat(rows(keeper, "select erase_other('PUPIL', '2019-01-01', 10)")).containsExactly("1");
        }
        try (Connection owner = SchemaDatabase.asOwner()) {
            assertThat(rows(owner, "select count(*) from pupil where id = '" + grown + "'")).containsExactly("0");
            assertThat(rows(owner, "select count(*) from pupil where id = '" + PUPILS.get(0) + "'")).containsExactly("1");
            run(owner, "update pupil set birth_date = '2012-01-01' where id = ?", PUPILS.get(0));
        }
    }

    private static void aCase(Connection owner, UUID id, int pupil, int staff, String closed) throws SQLException {
        run(owner, """
                insert into support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk, grade, school_year, opened_on,
                    closed_on, outcome, changed_at)
                values (?, 0, ?, ?, ?, ?, 'CLOSED', '{BULLIED}', 'PUPIL', 2, 7, 2019, '2019-09-02', ?::date, 'RESOLVED', now())""",
                id, "TRK-2033-000" + (id.getLeastSignificantBits() & 0xFFFF), PUPILS.get(pupil), SCHOOLS.get(0), STAFF.get(staff), closed);
        run(owner, "insert into case_step (id, case_id, at, staff_id, kind) values (gen_random_uuid(), ?, now(), ?, 'OPENED')", id, STAFF.get(staff));
        run(owner, """
                insert into support_session (id, version, case_id, author_id, kind, held_on, started_at, minutes, place, themes, methods, created_at, signed_at)
                values (gen_random_uuid(), 0, ?, ?, 'INDIVIDUAL', '2019-10-17', '10:10', 30, 'ROOM', '{SLEEP}', '{TALK}', now(), now())""", id, STAFF.get(staff));
        run(owner, "insert into narrative (row_id, field, case_id, key_version, sealed) values (gen_random_uuid(), 'note', ?, 1, 'sealed')", id);
    }

    private static void hold(Connection owner, UUID of) throws SQLException {
        run(owner, "insert into legal_hold (id, version, case_id, number, reason, placed_by, placed_at) values (gen_random_uuid(), 0, ?, 'TRK-2033-000700',"
                + " 'a court asked to keep this case', ?, now())", of, STAFF.get(0));
    }

    private static String erase(UUID of, String kind, String fields, String day) {
        return "select erase_case('%s', '%s', '%s', '%s', null)".formatted(of, kind, fields, day);
    }

    private static Connection as(UUID staff, String role) throws SQLException {
        return as(SignedContext.of(staff, role, SCHOOLS.get(0)));
    }

    private static Connection as(String token) throws SQLException {
        Connection portal = DriverManager.getConnection(SchemaDatabase.url(), "tirek_app", "tirek_app");
        run(portal, "select set_config('tirek.context', ?, false)", token);
        return portal;
    }
}
