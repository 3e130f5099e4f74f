package kz.tirek.statistics;

import static kz.tirek.testing.SchemaDatabase.PUPILS;
import static kz.tirek.testing.SchemaDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.tirek.testing.SchemaDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallyIT {
    private static final String CHILDREN =
            "select dimension, code, sum(children) from child_tally group by 1, 2 having sum(children) <> 0 order by 1, 2";

    @BeforeEach
    void empty() throws SQLException {
        SchemaDatabase.emptied();
    }

    @Test
    void countsAChildWithTwoCasesInOneYearOnce() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            openCase(owner, 1, 2025, 2, "{BULLIED,OTHER}", 4, "2025-09-10", 0);
            openCase(owner, 2, 2025, 4, "{OTHER}", 10, "2026-02-10", 1);

            assertThat(SchemaDatabase.rows(owner, CHILDREN)).containsExactly(
                    "REASON BULLIED 1", "REASON OTHER 1", "RISK CRITICAL 1", "STAGE SENIOR 1", "TOTAL ALL 1");
            assertThat(SchemaDatabase.rows(owner, "select school_id from child_tally where children > 0 group by 1"))
                    .containsExactly(SchemaDatabase.SCHOOLS.get(1).toString());
        }
    }

    @Test
    void followsRiskAndReasons() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            openCase(owner, 1, 2025, 2, "{BULLIED}", 4, "2025-09-10", 0);
            run(owner, "update support_case set risk = 3, reasons = '{OTHER}'");

            assertThat(SchemaDatabase.rows(owner, CHILDREN)).containsExactly("REASON OTHER 1", "RISK HIGH 1", "STAGE PRIMARY 1", "TOTAL ALL 1");
        }
    }

    @Test
    void equalsARawRecountAfterRandomWork() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            for (long seed = 1; seed <= 25; seed++) {
                var script = new CaseScript(owner, seed, false);
                for (int i = 0; i < 60; i++) {
                    script.step();
                }
                assertThat(SchemaDatabase.rows(owner, "select * from recount()")).as("seed %d", seed).isEmpty();
            }
        }
    }

    @Test
    void noticesATallyThatIsWrong() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            openCase(owner, 1, 2025, 2, "{BULLIED}", 4, "2025-09-10", 0);
            owner.setAutoCommit(false);
            run(owner, "update child_tally set children = children + 1 where dimension = 'TOTAL' and children = 1");
            run(owner, "update caseload_tally set open_cases = 7 where open_cases = 1");

            assertThat(SchemaDatabase.rows(owner, "select tally, kept, counted from recount() order by 1"))
                    .containsExactly("caseload 7 1", "child 2 1");
            owner.rollback();
        }
    }

    @Test
    void staysRightUnderWorkAtOnce() throws Exception {
        var barrier = new CyclicBarrier(4);
        var pool = Executors.newFixedThreadPool(4);
        List<Future<Integer>> workers = pool.invokeAll(List.of(
                worker(101, barrier), worker(102, barrier), worker(103, barrier), worker(104, barrier)));
        int deadlocks = 0;
        for (Future<Integer> worker : workers) {
            deadlocks += worker.get();
        }
        pool.shutdown();

        assertThat(deadlocks).isZero();
        try (Connection owner = SchemaDatabase.asOwner()) {
            assertThat(SchemaDatabase.rows(owner, "select * from recount()")).isEmpty();
            assertThat(SchemaDatabase.rows(owner, "select count(*) > 100 from support_case")).containsExactly("t");
        }
    }

    @Test
    void waitsForAnotherTransactionWithTheSameChild() throws Exception {
        try (Connection first = SchemaDatabase.asOwner(); Connection second = SchemaDatabase.asOwner()) {
            openCase(first, 1, 2025, 1, "{BULLIED}", 4, "2025-09-10", 0);
            openCase(first, 2, 2025, 1, "{OFFENCE}", 4, "2025-10-10", 0);
            first.setAutoCommit(false);
            run(first, "update support_case set reasons = '{SELF_HARM}' where opened_on = '2025-09-10'");
            var pool = Executors.newSingleThreadExecutor();
            Future<?> other = pool.submit((Callable<Void>) () -> {
                run(second, "update support_case set reasons = '{OTHER}' where opened_on = '2025-10-10'");
                return null;
            });
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(other.isDone()).isFalse();
            first.commit();
            other.get(10, TimeUnit.SECONDS);
            pool.shutdown();

            assertThat(SchemaDatabase.rows(second, CHILDREN)).startsWith("REASON OTHER 1", "REASON SELF_HARM 1", "RISK LOW 1");
            assertThat(SchemaDatabase.rows(second, "select * from recount()")).isEmpty();
        }
    }

    @Test
    void letsThePortalReadTheTalliesAndNotWriteThem() throws SQLException {
        try (Connection portal = SchemaDatabase.asPortal("manager")) {
            for (String tally : List.of("caseload_tally", "child_tally", "session_tally")) {
                assertThat(SchemaDatabase.rows(portal, "select count(*) >= 0 from " + tally)).containsExactly("t");
                for (String write : List.of("delete from " + tally, "truncate " + tally, "update " + tally + " set school_id = school_id",
                        "insert into " + tally + " (school_id) values (null)")) {
                    assertThatThrownBy(() -> run(portal, write)).hasMessageContaining("permission denied");
                }
            }
            for (String call : List.of("select * from child_year", "select * from recount()", "select add_caseload('{}')",
                    "select keep_children('{}', '{}')", "select add_children('{}', '{}')", "select add_sessions('{}')")) {
                assertThatThrownBy(() -> run(portal, call)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void keepsTheTalliesWhenThePortalWorks() throws SQLException {
        try (Connection portal = SchemaDatabase.asPortal("psychologist,manager")) {
            openCase(portal, 1, 2025, 3, "{BULLIED}", 4, "2025-09-10", 0);
            run(portal, "insert into support_session select gen_random_uuid(), 0, id, owner_id, 'GROUP', '2025-09-12', '10:00', 45, 'ROOM',"
                    + " '{}', '{}', null, now(), now() from support_case");

            assertThat(SchemaDatabase.rows(portal, "select open_cases, high_risk from caseload_tally where open_cases > 0")).containsExactly("1 1");
            assertThat(SchemaDatabase.rows(portal, "select school_year, month, sessions, minutes from session_tally where sessions > 0"))
                    .containsExactly("2025 202509 1 45");
        }
    }

    private static void openCase(Connection connection, int number, int year, int risk, String reasons, int grade, String opened, int school)
            throws SQLException {
        run(connection, """
                insert into support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk, grade,
                    school_year, opened_on, closed_on, changed_at)
                values (gen_random_uuid(), 0, ?, ?, ?, ?, ?, ?::text[], 'PUPIL', ?, ?, ?, ?::date, ?::date, now())""",
                "TRK-2030-%06d".formatted(number), PUPILS.get(0), SchemaDatabase.SCHOOLS.get(school), SchemaDatabase.STAFF.get(0),
                number == 1 ? "OPEN" : "CLOSED", reasons, risk, grade, year, opened, number == 1 ? null : opened);
    }

    /** Works through random steps, each a transaction; gives the number of deadlocks. */
    private static Callable<Integer> worker(long seed, CyclicBarrier barrier) {
        return () -> {
            try (Connection own = SchemaDatabase.asOwner()) {
                var script = new CaseScript(own, seed, true);
                int deadlocks = 0;
                barrier.await(30, TimeUnit.SECONDS);
                for (int i = 0; i < 150; i++) {
                    try {
                        script.step();
                    } catch (SQLException fault) {
                        switch (fault.getSQLState()) {
                            case "40P01" -> deadlocks++;
                            // two at once reopened cases of one child: refused by the rule of one case under way
                            case "23505" -> { }
                            default -> throw fault;
                        }
                    }
                }
                return deadlocks;
            }
        };
    }
}
