package kz.tirek.retention;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import kz.tirek.access.Identity;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.Outcome;
import kz.tirek.sessions.Method;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionBook;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.SessionLog;
import kz.tirek.sessions.Theme;
import kz.tirek.testing.ContainerTest;
import kz.tirek.vault.KeyDestroyed;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A copy of the database from before an erasure, brought back after it: the erased case stays unreadable, every other one opens. */
class BackupIT extends ContainerTest {
    private static final String[] TABLES = {"support_case", "case_step", "support_session", "narrative"};

    @Inject Keeper keeper;
    @Inject EarlyErasures early;
    @Inject CaseDesk cases;
    @Inject CaseWork work;
    @Inject SessionLog log;
    @Inject SessionBook book;
    @Inject SignIn signIn;
    @Resource ManagedExecutorService executor;

    @Test
    void keepsAnErasedCaseUnreadableAfterAnOldCopyCameBack() throws Exception {
        UUID school = given.aSchool();
        Identity psychologist = given.aPsychologistOf(school);
        CaseNumber erased = given.aCase(given.aPupil(school));
        UUID session = aSession(erased);
        work.close(erased, cases.view(erased).version(), Outcome.RESOLVED, "done");
        CaseNumber other = given.aCase(given.aPupil(school));
        UUID otherSession = aSession(other);
        UUID id = cases.list(new CaseFilter(null, false, null, null, null, null, erased.value(), null, 0, 50)).items().get(0).id();
        String[] copy = copied(id, other.value());

        erase(erased);
        signIn.as(psychologist, "test");
        assertThat(cases.view(erased).confidence().riskWhy()).isNull();

        restore(id, copy);

        assertThat(rowsOf(id)).as("the sealed rows are back").isPositive();
        assertThat(cases.view(erased).erasedOn()).as("the case is as it was before").isNull();
        assertThat(cases.view(erased).erased()).as("and says what became of it").isTrue();
        assertThat(cases.view(erased).confidence().riskWhy()).isNull();
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> book.view(session));
        assertThat(book.view(otherSession).facts().note()).isEqualTo("words of the talk");
        assertThat(cases.view(other).confidence().riskWhy()).isEqualTo("told the class teacher");
    }

    private UUID aSession(CaseNumber number) {
        return log.log(key(), number, new SessionFacts(SessionKind.INDIVIDUAL, TODAY, LocalTime.of(11, 0), 40, Place.ROOM, Set.of(Theme.ANXIETY),
                Set.of(Method.TALK), "words of the talk", null, null), true);
    }

    private void erase(CaseNumber number) throws InterruptedException, ExecutionException {
        given.as("privacy-1", Role.PRIVACY);
        early.ask(key(), new EarlyAsk(number.value(), "the family demands that the notes be erased", "Law 94-V, art. 24"));
        given.as("privacy-2", Role.PRIVACY);
        EarlyLine asked = early.list().stream().filter(line -> line.number().equals(number.value())).findFirst().orElseThrow();
        early.decide(asked.id(), asked.version(), true);
        executor.submit(() -> keeper.early(asked.id())).get();
        for (int i = 0; i < 100 && early.list().stream().anyMatch(line -> line.id().equals(asked.id()) && line.state() != EarlyState.DONE); i++) {
            Thread.sleep(100);
        }
        executor.submit(keeper::reconcile).get();
    }

    /** What a dump holds of the two cases: COPY in binary, a piece for each table. */
    private static String[] copied(UUID erased, String other) throws SQLException, IOException {
        var copy = new String[TABLES.length];
        try (Connection owner = owner()) {
            for (int i = 0; i < TABLES.length; i++) {
                var out = new ByteArrayOutputStream();
                String of = "in (select id from tirek.support_case where id = '" + erased + "' or number = '" + other + "')";
                owner.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select * from tirek." + TABLES[i] + " where "
                        + (i == 0 ? "id " : "case_id ") + of + ") to stdout", out);
                copy[i] = out.toString(StandardCharsets.UTF_8);
            }
        }
        assertThat(copy[3]).doesNotContain("words of the talk");
        return copy;
    }

    /** As a restore does: triggers off, rows of the copy in place of those that are there. */
    private static void restore(UUID erased, String[] copy) throws SQLException, IOException {
        try (Connection owner = owner(); var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String table : TABLES) {
                statement.execute("alter table tirek." + table + " disable trigger user");
            }
            for (int i = 0; i < TABLES.length; i++) {
                statement.execute("create temporary table copied (like tirek." + TABLES[i] + ") on commit drop");
                owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copied from stdin", new StringReader(copy[i]));
                statement.execute(i == 0
                        ? "update tirek.support_case c set erased_on = o.erased_on, risk_why_at = o.risk_why_at, next_step_at = o.next_step_at, pupil_id = o.pupil_id,"
                                + " unlinked_on = o.unlinked_on, consent_id = o.consent_id from copied o where o.id = c.id"
                        : "insert into tirek." + TABLES[i] + " select * from copied o where case_id = '" + erased + "' on conflict do nothing");
                statement.execute("drop table copied");
            }
            for (String table : TABLES) {
                statement.execute("alter table tirek." + table + " enable trigger user");
            }
            owner.commit();
        }
    }

    private static long rowsOf(UUID caseId) throws SQLException {
        try (Connection owner = owner(); var rows = owner.createStatement().executeQuery("select count(*) from tirek.narrative where case_id = '" + caseId + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + System.getenv("TIREK_DB_HOST") + ":" + System.getenv("TIREK_DB_PORT") + "/tirek?currentSchema=tirek",
                System.getenv("TIREK_DB_OWNER_USER"), System.getenv("TIREK_DB_OWNER_PASSWORD"));
    }
}
