package kz.tirek.retention;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.testing.SchemaDatabase;
import kz.tirek.testing.SignedContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database shows the job that puts a family's file together: the one child of a granted request, while it is open, and nothing else. */
class SubjectRowsIT {
    private static final List<String> OF_CHILDREN = List.of("pupil", "guardian", "support_case", "support_session");
    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void twoChildrenWithCases() throws SQLException {
        SchemaDatabase.emptied();
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "delete from guardian");
            for (int i = 0; i < 2; i++) {
                UUID id = SchemaDatabase.id(720 + i);
                run(owner, """
                        insert into support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk, grade, school_year, opened_on, changed_at)
                        values (?, 0, ?, ?, ?, ?, 'OPEN', '{BULLIED}', 'PUPIL', 2, 7, 2026, '2026-09-02', now())""",
                        id, "TRK-2034-00000" + i, PUPILS.get(i), SCHOOLS.get(0), STAFF.get(i));
                run(owner, """
                        insert into support_session (id, version, case_id, author_id, kind, held_on, started_at, minutes, place, themes, methods, created_at)
                        values (gen_random_uuid(), 0, ?, ?, 'GROUP', '2026-10-01', '10:00', 30, 'ROOM', '{}', '{}', now())""", id, STAFF.get(i));
                run(owner, "insert into guardian (id, version, pupil_id, name, relation, legal_representative) values (gen_random_uuid(), 0, ?, 'Үлгі', 'MOTHER', true)",
                        PUPILS.get(i));
            }
            run(owner, "insert into subject_request (id, version, pupil_id, asker, relation, proof, noted_by, noted_at) values (?, 0, ?, 'x', 'MOTHER', 'IDENTITY_CARD', ?, now())",
                    request, PUPILS.get(0), STAFF.get(0));
        }
    }

    @AfterEach
    void forgotten() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "delete from subject_request");
            run(owner, "delete from guardian");
        }
        SchemaDatabase.emptied();
    }

    @Test
    void showsTheChildOfAGrantedRequestAlone() throws SQLException {
        decide(true, "1 day");

        assertThat(seen(request.toString())).containsExactly("1", "1", "1", "1");
        assertThat(seen(UUID.randomUUID().toString())).containsExactly("0", "0", "0", "0");
        assertThat(seen("")).containsExactly("0", "0", "0", "0");
    }

    @Test
    void showsNothingBeforeItIsGrantedOrWhenItWasDeniedOrIsOver() throws SQLException {
        assertThat(seen(request.toString())).containsExactly("0", "0", "0", "0");
        decide(false, "1 day");
        assertThat(seen(request.toString())).containsExactly("0", "0", "0", "0");
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "update subject_request set granted = true, open_until = now() - interval '1 second'");
        }
        assertThat(seen(request.toString())).containsExactly("0", "0", "0", "0");
    }

    @Test
    void showsTheOfficerWhoAskedNothing() throws SQLException {
        decide(true, "1 day");
        for (String role : List.of("privacy", "manager", "keeper", "official")) {
            try (Connection portal = as(STAFF.get(0), role)) {
                run(portal, "select set_config('tirek.subject_request', ?, false)", request.toString());
                for (String table : List.of("pupil", "guardian", "support_session", "narrative")) {
                    assertThat(rows(portal, "select count(*) from " + table)).as(role + " in " + table).containsExactly("0");
                }
            }
        }
    }

    @Test
    void findsAChildForThePersonResponsibleOnly() throws SQLException {
        String found = "select subject_of('TRK-2034-000000', '')";
        try (Connection privacy = as(STAFF.get(0), "privacy")) {
            assertThat(rows(privacy, found)).containsExactly(PUPILS.get(0).toString());
        }
        for (String role : List.of("psychologist", "manager", "admin", "official", "keeper")) {
            try (Connection portal = as(STAFF.get(0), role)) {
                assertThat(rows(portal, found)).as(role).containsExactly("null");
            }
        }
    }

    @Test
    void isNotGrantedByWhoNotedIt() throws SQLException {
        String grant = "update subject_request set decided_by = me(), decided_at = now(), granted = true, open_until = now() + interval '7 days' returning 1";
        try (Connection privacy = as(STAFF.get(0), "privacy")) {
            assertThat(rows(privacy, grant)).isEmpty();
            assertThatThrownBy(() -> run(privacy, "update subject_request set pupil_id = '" + PUPILS.get(1) + "'")).hasMessageContaining("permission denied");
        }
        try (Connection manager = as(STAFF.get(1), "manager")) {
            assertThat(rows(manager, grant)).containsExactly("1");
        }
    }

    private void decide(boolean yes, String open) throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, "update subject_request set decided_by = ?, decided_at = now(), granted = ?, open_until = now() + ?::interval", STAFF.get(1), yes, open);
        }
    }

    private static List<String> seen(String request) throws SQLException {
        try (Connection job = as(STAFF.get(2), "discloser")) {
            run(job, "select set_config('tirek.subject_request', ?, false)", request);
            var counts = new ArrayList<String>();
            for (String table : OF_CHILDREN) {
                counts.addAll(rows(job, "select count(*) from " + table));
            }
            return counts;
        }
    }

    private static Connection as(UUID staff, String role) throws SQLException {
        Connection portal = DriverManager.getConnection(SchemaDatabase.url(), "tirek_app", "tirek_app");
        run(portal, "select set_config('tirek.context', ?, false)", SignedContext.of(staff, role, SCHOOLS.get(2)));
        return portal;
    }
}
