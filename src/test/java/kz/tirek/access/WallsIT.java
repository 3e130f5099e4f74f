package kz.tirek.access;

import static kz.tirek.testing.SchemaDatabase.PUPILS;
import static kz.tirek.testing.SchemaDatabase.SCHOOLS;
import static kz.tirek.testing.SchemaDatabase.STAFF;
import static kz.tirek.testing.SchemaDatabase.rows;
import static kz.tirek.testing.SchemaDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.testing.SchemaDatabase;
import kz.tirek.testing.SignedContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself keeps from the portal's role, whatever statement it is sent: as somebody with the right password in psql. */
class WallsIT {
    /** Tables without row policies, and why. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("flyway_schema_history", "the schema's own history"),
            Map.entry("region", "directory"), Map.entry("district", "directory"), Map.entry("school", "directory"), Map.entry("school_past", "directory"),
            Map.entry("school_year", "calendar"), Map.entry("term", "calendar"), Map.entry("holiday", "calendar"),
            Map.entry("school_import", "directory: lists of schools"), Map.entry("school_import_row", "directory: lists of schools"),
            Map.entry("directory_change", "directory: what was edited, by the id of whom"), Map.entry("case_counter", "numbers only"),
            Map.entry("kept_with", "names of tables"));
    /** Tables that belong to a case or a pupil and are erased by rules of their own, not by the common one. */
    private static final List<String> OWN_ERASURE = List.of("support_case", "case_step", "support_session", "session_addendum", "narrative", "attachment",
            "attachment_content", "emergency_access", "legal_hold", "early_erasure", "retention_item", "erasure", "subject_request", "enrolment", "guardian", "consent",
            "child_year", "pupil", "pupil_merge", "pupil_not_same");
    private static final List<String> OF_CHILDREN = List.of("pupil", "enrolment", "guardian", "consent", "support_case", "case_step", "support_session",
            "session_addendum", "case_line", "attachment", "attachment_content", "appointment", "group_member", "group_attendance", "group_remark", "referral",
            "referral_entry", "referral_text", "referral_review", "letter");

    @BeforeAll
    static void twoCases() throws SQLException {
        SchemaDatabase.emptied();
        try (Connection owner = SchemaDatabase.asOwner()) {
            for (int i = 0; i < 2; i++) {
                UUID id = SchemaDatabase.id(900 + i);
                run(owner, """
                        insert into support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk, grade, school_year,
                            opened_on, changed_at)
                        values (?, 0, ?, ?, ?, ?, 'OPEN', '{BULLIED}', 'PUPIL', 2, 7, 2026, '2026-09-02', now()) on conflict do nothing""",
                        id, "TRK-2032-00000" + i, PUPILS.get(i), SCHOOLS.get(i), STAFF.get(i));
                run(owner, "insert into case_step (id, case_id, at, staff_id, kind) values (gen_random_uuid(), ?, now(), ?, 'OPENED')", id, STAFF.get(i));
                run(owner, """
                        insert into support_session (id, version, case_id, author_id, kind, held_on, started_at, minutes, place, themes, methods, created_at)
                        values (gen_random_uuid(), 0, ?, ?, 'GROUP', '2026-10-01', '10:00', 30, 'ROOM', '{}', '{}', now())""", id, STAFF.get(i));
                UUID file = UUID.randomUUID();
                run(owner, """
                        insert into attachment (id, case_id, kind, name_sealed, media_type, size, key_version, state, checksum, added_by, added_at)
                        values (?, ?, 'PDF', 'x', 'application/pdf', 1, 1, 'CLEAN', decode(repeat('00', 16), 'hex'), ?, now())""", file, id, STAFF.get(i));
                run(owner, "insert into attachment_content values (?, ?, 1, 'x', null)", file, id);
                UUID referral = SchemaDatabase.id(920 + i);
                run(owner, """
                        insert into referral (id, version, number, case_id, school_id, sent_by, sent_at, ground, risk, fields, status, answer_due)
                        values (?, 0, ?, ?, ?, ?, now(), 'CONSENT', 3, '{RISK}', 'SENT', now()) on conflict do nothing""",
                        referral, "REF-2032-00000" + i, id, SCHOOLS.get(i), STAFF.get(i));
                run(owner, "insert into referral_text values (?, ?, ?, 1, 'x') on conflict do nothing", referral, referral, id);
                run(owner, """
                        insert into guardian (id, version, pupil_id, name, relation, legal_representative)
                        values (gen_random_uuid(), 0, ?, 'Үлгі', 'MOTHER', true)""", PUPILS.get(i));
            }
        }
    }

    @Test
    void knowsAForcedPolicyOnEveryTableThatIsNotListedAsOpen() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            List<String> unguarded = rows(owner, """
                    select relname from pg_class where relnamespace = 'tirek'::regnamespace and relkind in ('r', 'p', 'm')
                        and not (relrowsecurity and relforcerowsecurity) order by 1""");
            assertThat(unguarded).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
            assertThat(rows(owner, "select relname from pg_class where relnamespace = 'tirek'::regnamespace and relkind = 'v'"
                    + " and not coalesce('security_invoker=true' = any(reloptions), false)")).isEmpty();
        }
    }

    @Test
    void knowsHowEveryTableOfACaseOrAPupilIsErased() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            List<String> bound = rows(owner, """
                    select k.conrelid::regclass::text from pg_constraint k where k.contype = 'f' and k.connamespace = 'tirek'::regnamespace
                        and k.confrelid in ('tirek.support_case'::regclass, 'tirek.pupil'::regclass)
                        and not exists (select 1 from kept_with w join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                            where w.name = k.conrelid::regclass::text and w.scope = a.attname)""");
            assertThat(bound).isSubsetOf(OWN_ERASURE);
        }
    }

    @Test
    void runsAsARoleThatOwnsNothingAndPassesNoPolicy() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            assertThat(rows(owner, "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'tirek_app'"))
                    .containsExactly("f f f f");
            assertThat(rows(owner, "select relname from pg_class where relowner = 'tirek_app'::regrole")).isEmpty();
        }
    }

    @Test
    void showsNothingWithoutContext() throws SQLException {
        assertNothing("");
    }

    @Test
    void showsNothingInAForgedContext() throws SQLException {
        String real = SignedContext.of(STAFF.get(0), "psychologist", SCHOOLS.get(0));
        assertNothing(real.replace("psychologist", "manager"));
        assertNothing(real.replace(STAFF.get(0).toString(), STAFF.get(1).toString()));
        assertNothing(real.substring(0, real.length() - 1));
        assertNothing("1;;;;;;;9999999999;" + "0".repeat(64));
    }

    @Test
    void showsNothingInAnExpiredContext() throws SQLException {
        assertNothing(SignedContext.until(Instant.now().minusSeconds(1), STAFF.get(0), "psychologist", SCHOOLS.get(0)));
    }

    @Test
    void showsAnOfficialNoChild() throws SQLException {
        for (String role : List.of("official", "deputy", "officer", "executor", "operator", "admin", "privacy")) {
            try (Connection portal = as(SignedContext.of(STAFF.get(0), role, SCHOOLS.get(0)))) {
                for (String table : OF_CHILDREN) {
                    assertThat(rows(portal, "select count(*) from " + table)).as(role + " in " + table).containsExactly("0");
                }
            }
        }
    }

    @Test
    void showsAPsychologistTheirOwnCasesAndTheirSchoolsPupils() throws SQLException {
        try (Connection portal = as(SignedContext.of(STAFF.get(0), "psychologist", SCHOOLS.get(0)))) {
            assertThat(rows(portal, "select number, pupil_name is not null from case_line")).containsExactly("TRK-2032-000000 t");
            assertThat(rows(portal, "select count(*) from support_session")).containsExactly("1");
            assertThat(rows(portal, "select count(*) from pupil")).containsExactly(Integer.toString(PUPILS.size()));
        }
        try (Connection portal = as(SignedContext.of(STAFF.get(1), "psychologist", SCHOOLS.get(2)))) {
            assertThat(rows(portal, "select number from support_case")).containsExactly("TRK-2032-000001");
            // the child of an own case is seen wherever it learns, no other child of that school is
            assertThat(rows(portal, "select id from pupil")).containsExactly(PUPILS.get(1).toString());
            assertThat(rows(portal, "select count(*) from guardian")).containsExactly("1");
        }
    }

    @Test
    void showsAManagerFactsWithoutChildAndSession() throws SQLException {
        try (Connection portal = as(SignedContext.of(STAFF.get(2), "manager"))) {
            assertThat(rows(portal, "select count(*), count(pupil_name) from case_line where number like 'TRK-2032%'")).containsExactly("2 0");
            for (String table : List.of("pupil", "guardian", "consent", "enrolment", "case_step", "support_session", "session_addendum", "attachment",
                    "attachment_content")) {
                assertThat(rows(portal, "select count(*) from " + table)).as(table).containsExactly("0");
            }
        }
    }

    @Test
    void showsASpecialistReferralsWithTheirTextsAndNoCase() throws SQLException {
        try (Connection portal = as(SignedContext.of(STAFF.get(2), "specialist"))) {
            assertThat(rows(portal, "select count(*) from referral where number like 'REF-2032%'")).containsExactly("2");
            assertThat(rows(portal, "select count(*) from referral_text")).containsExactly("2");
            for (String table : List.of("support_case", "pupil", "guardian", "case_step", "narrative", "letter")) {
                assertThat(rows(portal, "select count(*) from " + table)).as(table).containsExactly("0");
            }
            assertThatThrownBy(() -> run(portal, "update referral set case_id = case_id")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(portal, "insert into referral_text values (gen_random_uuid(), '" + SchemaDatabase.id(920) + "', '" + SchemaDatabase.id(901)
                    + "', 1, 'y')")).hasMessageContaining("foreign key");
            assertThat(rows(portal, "with gone as (delete from referral_text returning 1) select count(*) from gone")).containsExactly("0");
        }
        try (Connection portal = as(SignedContext.of(STAFF.get(2), "manager"))) {
            assertThat(rows(portal, "select count(*) from referral where number like 'REF-2032%'")).containsExactly("2");
            assertThat(rows(portal, "select count(*) from referral_text")).containsExactly("0");
        }
        try (Connection portal = as(SignedContext.of(STAFF.get(0), "psychologist", SCHOOLS.get(0)))) {
            assertThat(rows(portal, "select number from referral")).containsExactly("REF-2032-000000");
            assertThat(rows(portal, "select count(*) from referral_text")).containsExactly("1");
            for (String mine : List.of("status = 'ACCEPTED', specialist_id = me(), answered_at = now()", "mobile_at = now(), mobile_due = now()", "warned = 3")) {
                assertThatThrownBy(() -> run(portal, "update referral set " + mine)).as(mine).isInstanceOf(SQLException.class).hasMessageContaining("only the");
            }
        }
    }

    @Test
    void takesNoWordOfInjectedStatementsForWho() throws SQLException {
        try (Connection portal = as(SignedContext.of(STAFF.get(0), "official"))) {
            for (String injected : List.of("select set_config('tirek.context', replace(current_setting('tirek.context'), 'official', 'manager'), false)",
                    "set tirek.context = '1;;;manager;;;;9999999999;00'", "reset tirek.context", "set search_path = pg_temp, tirek")) {
                run(portal, injected);
                assertSilent(portal, injected);
            }
            run(portal, "set row_security = off");
            assertThatThrownBy(() -> rows(portal, "select * from tirek.pupil")).hasMessageContaining("row-level security");
            for (String forbidden : List.of("select * from context_key", "select context()", "set role tirek_owner", "set session authorization tirek_owner",
                    "alter table support_case disable row level security", "create policy mine on support_case using (true)",
                    "create or replace function tirek.me() returns uuid language sql as 'select null::uuid'")) {
                assertThatThrownBy(() -> run(portal, forbidden)).as(forbidden).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void letsNobodyWriteAsSomebodyElseOrElsewhere() throws SQLException {
        try (Connection portal = as(SignedContext.of(STAFF.get(0), "psychologist", SCHOOLS.get(0)))) {
            String another = "'" + SchemaDatabase.id(901) + "'";
            for (String refused : List.of(
                    "insert into case_step (id, case_id, at, staff_id, kind) values (gen_random_uuid(), " + another + ", now(), me(), 'OPENED')",
                    "insert into case_step (id, case_id, at, staff_id, kind) select gen_random_uuid(), id, now(), '" + STAFF.get(1)
                            + "', 'OPENED' from support_case",
                    "insert into audit_event select gen_random_uuid(), now(), '" + STAFF.get(1) + "', '', 'READ', 'case', null, null, 'FACTS', 1, '', ''",
                    "insert into assignment values (gen_random_uuid(), 0, me(), 'REGION', '610000000', now(), null, me(), null)",
                    "update support_session set author_id = '" + STAFF.get(1) + "'")) {
                assertThatThrownBy(() -> run(portal, refused)).as(refused).hasMessageContaining("row-level security");
            }
            for (String fixed : List.of("owner_id = '" + STAFF.get(2) + "'", "school_id = school_id")) {
                assertThatThrownBy(() -> run(portal, "update support_case set " + fixed)).as(fixed).hasMessageContaining("permission denied");
            }
            assertThat(rows(portal, "with changed as (update support_case set risk = 4 where id = " + another + " returning 1) select count(*) from changed"))
                    .containsExactly("0");
        }
    }

    @Test
    void letsNobodyRewriteAFile() throws SQLException {
        try (Connection portal = as(SignedContext.of(STAFF.get(0), "psychologist", SCHOOLS.get(0)))) {
            assertThat(rows(portal, "select count(*) from attachment")).containsExactly("1");
            assertThat(rows(portal, "select count(*) from attachment_content")).containsExactly("1");
            for (String fixed : List.of("update attachment set added_by = me()", "update attachment set checksum = checksum",
                    "update attachment_content set case_id = case_id", "truncate attachment")) {
                assertThatThrownBy(() -> run(portal, fixed)).as(fixed).hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> run(portal, "update attachment set name_sealed = 'y'")).hasMessageContaining("never changed");
            assertThat(rows(portal, "with changed as (update attachment_content set sealed = 'y' returning 1) select count(*) from changed")).containsExactly("0");
            assertThatThrownBy(() -> run(portal, "update attachment set state = 'QUARANTINED'")).hasMessageContaining("once");
            assertThatThrownBy(() -> run(portal, "update attachment set removed_by = '" + STAFF.get(1) + "', removed_at = now()"))
                    .hasMessageContaining("row-level security");
            assertThat(rows(portal, "with gone as (delete from attachment_content returning 1) select count(*) from gone")).containsExactly("0");
            run(portal, "begin");
            run(portal, "update attachment set removed_by = me(), removed_at = now()");
            assertThatThrownBy(() -> run(portal, "update attachment set removed_by = null, removed_at = null")).hasMessageContaining("once");
            run(portal, "rollback");
        }
    }

    private static void assertNothing(String token) throws SQLException {
        try (Connection portal = as(token)) {
            assertSilent(portal, token);
        }
    }

    private static void assertSilent(Connection portal, String why) throws SQLException {
        for (String table : OF_CHILDREN) {
            assertThat(rows(portal, "select count(*) from tirek." + table)).as(table + " after " + why).containsExactly("0");
        }
        assertThat(rows(portal, "select count(*) from tirek.assignment")).containsExactly("0");
    }

    private static Connection as(String token) throws SQLException {
        Connection portal = DriverManager.getConnection(SchemaDatabase.url(), "tirek_app", "tirek_app");
        run(portal, "select set_config('tirek.context', ?, false)", token);
        return portal;
    }
}
