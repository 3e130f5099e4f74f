package kz.tirek.sessions;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kz.tirek.access.Identity;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.Outcome;
import kz.tirek.cases.Status;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.Test;

/** Sessions inside the server: saved once, locked when signed, refused without consent. */
class SessionsIT extends ContainerTest {
    private static final int SENT = 20;

    @Inject SessionLog log;
    @Inject SessionBook book;
    @Inject CaseDesk desk;
    @Inject CaseWork work;
    @Inject SignIn signIn;
    @Inject Instance<RequestContextController> requests;
    @Resource ManagedExecutorService executor;

    private Identity me;

    @Test
    void startsTheWorkOnANewCaseAndSetsTheFollowUp() {
        CaseNumber number = aCase();

        UUID id = log.log(key(), number, aSession("first talk"), true);

        assertThat(desk.view(number).status()).isEqualTo(Status.OPEN);
        assertThat(desk.view(number).followUpOn()).isEqualTo(TODAY.plusDays(7));
        assertThat(desk.view(number).confidence().chronicle()).extracting(ChronicleEntry::id).contains(id);
    }

    @Test
    void savesOnceWhatIsSentTwentyTimesAtOnce() throws ExecutionException, InterruptedException {
        CaseNumber number = aCase();
        UUID requestKey = key();
        List<Future<UUID>> answers = new ArrayList<>();

        for (int i = 0; i < SENT; i++) {
            answers.add(executor.submit(() -> inRequest(() -> log.log(requestKey, number, aSession("once"), true))));
        }

        Set<UUID> ids = new HashSet<>();
        for (Future<UUID> answer : answers) {
            ids.add(answer.get());
        }
        assertThat(ids).hasSize(1);
        assertThat(book.ofCase(number, 0, 50).total()).isEqualTo(1);
    }

    @Test
    void refusesASessionInAClosedCase() {
        CaseNumber number = aCase();
        work.close(number, desk.view(number).version(), Outcome.RESOLVED, "done");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> log.log(key(), number, aSession("late"), true))
                .extracting(Refusal::key).isEqualTo("case.closed");
    }

    @Test
    void refusesToSignWithoutANoteAndKeepsNothing() {
        CaseNumber number = aCase();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> log.log(key(), number, aSession(" "), true))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("note"));
        assertThat(book.ofCase(number, 0, 50).total()).isZero();
    }

    @Test
    void waitsForTheNoteWhenFinishedLater() {
        CaseNumber number = aCase();
        UUID id = log.log(key(), number, aSession(null), false);
        assertThat(book.list(true, 0, 50).items()).extracting(SessionLine::id).containsExactly(id);

        log.write(id, book.view(id).version(), aSession("now written"), true);

        assertThat(book.list(true, 0, 50).items()).isEmpty();
        assertThat(book.view(id).signed()).isTrue();
    }

    @Test
    void locksASignedNoteAndTakesAddenda() {
        CaseNumber number = aCase();
        UUID id = log.log(key(), number, aSession("signed words"), true);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> log.write(id, book.view(id).version(), aSession("other words"), true))
                .extracting(Refusal::key).isEqualTo("session.signed.locked");
        log.add(key(), id, "the mother called");

        assertThat(book.view(id).facts().note()).isEqualTo("signed words");
        assertThat(book.view(id).addenda()).singleElement().satisfies(addendum -> assertThat(addendum.text()).isEqualTo("the mother called"));
    }

    @Test
    void refusesTheSecondOfTwoEditorsOfAnUnsignedNote() {
        CaseNumber number = aCase();
        UUID id = log.log(key(), number, aSession("draft"), false);
        int seen = book.view(id).version();
        log.write(id, seen, aSession("from the phone"), false);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> log.write(id, seen, aSession("from the laptop"), false));
    }

    @Test
    void hidesASessionFromOthers() {
        CaseNumber number = aCase();
        UUID id = log.log(key(), number, aSession("private"), true);
        given.aPsychologistOf(given.aSchool());

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> book.view(id));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> book.ofCase(number, 0, 50));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> book.lastNote(number));
    }

    @Test
    void offersTheLastSignedNote() {
        CaseNumber number = aCase();
        log.log(key(), number, aSession("what was agreed"), true);
        log.log(key(), number, aSession("not signed yet"), false);

        assertThat(book.lastNote(number).note()).isEqualTo("what was agreed");
    }

    private CaseNumber aCase() {
        UUID school = given.aSchool();
        me = given.aPsychologistOf(school);
        return given.aCase(given.aPupil(school));
    }

    private static SessionFacts aSession(String note) {
        return new SessionFacts(SessionKind.INDIVIDUAL, TODAY, LocalTime.of(11, 0), 40, Place.ROOM, Set.of(Theme.ANXIETY), Set.of(Method.TALK), note,
                "talk again", TODAY.plusDays(7));
    }

    private UUID inRequest(Callable<UUID> call) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            signIn.as(me, "test");
            return call.call();
        } finally {
            request.deactivate();
        }
    }
}
