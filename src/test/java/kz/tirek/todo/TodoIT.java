package kz.tirek.todo;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Identity;
import kz.tirek.access.Jobs;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.access.Unit;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseTeam;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.Outcome;
import kz.tirek.emergency.Category;
import kz.tirek.emergency.Decision;
import kz.tirek.emergency.EmergencyDesk;
import kz.tirek.emergency.EmergencyReview;
import kz.tirek.mail.Notice;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.SessionLog;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Statements;
import kz.tirek.todo.TodoDesk.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The to-do list inside the server: it writes itself, belongs to one person, and shows a child only to whom the case is theirs. */
class TodoIT extends ContainerTest {
    private static final SessionFacts NOTE = new SessionFacts(SessionKind.INDIVIDUAL, TODAY, LocalTime.of(8, 0), 40, Place.ROOM, Set.of(), Set.of(), "note", null,
            TODAY.plusDays(7));

    @Inject TodoDesk desk;
    @Inject TodoHanding handing;
    @Inject NoticeDesk notices;
    @Inject Todo todo;
    @Inject AlarmSteps steps;
    @Inject Jobs jobs;
    @Inject CaseDesk cases;
    @Inject CaseWork work;
    @Inject CaseTeam team;
    @Inject SessionLog log;
    @Inject EmergencyDesk emergency;
    @Inject EmergencyReview review;
    @Inject Statements statements;
    @Inject SignIn signIn;
    @Inject Actor actor;
    @Inject UserTransaction transaction;

    private Identity me;
    private UUID school;
    private CaseNumber number;

    @BeforeEach
    void aPsychologistWithACase() {
        school = given.aSchool();
        me = given.aPsychologistOf(school);
        number = given.aCase(given.aPupil(school));
    }

    @Test
    void followsTheFollowUpOfACase() {
        assertThat(open()).singleElement().satisfies(line -> {
            assertThat(line.duty()).isEqualTo(Duty.FOLLOW_UP);
            assertThat(line.day()).isEqualTo(TODAY.plusDays(3));
            assertThat(line.pupil()).contains("Үлгі");
            assertThat(line.number()).isEqualTo(number.value());
            assertThat(line.path()).isEqualTo("/cases/" + number.value());
        });

        work.followUp(number, version(), TODAY.plusDays(5), "call");
        assertThat(open()).singleElement().satisfies(line -> assertThat(line.day()).isEqualTo(TODAY.plusDays(5)));

        work.close(number, version(), Outcome.RESOLVED, "done");
        assertThat(open()).isEmpty();
    }

    @Test
    void keepsAMissingNoteUntilItIsSigned() {
        UUID session = log.log(key(), number, NOTE, false);
        assertThat(open()).extracting(TodoLine::duty).containsExactlyInAnyOrder(Duty.NOTE_MISSING, Duty.FOLLOW_UP);
        TodoLine missing = of(Duty.NOTE_MISSING);
        assertThat(missing.dueAt()).isAfter(Instant.now().minusSeconds(86_400));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.done(Set.of(missing.id()))).extracting(Refusal::key).isEqualTo("todo.doneByWork");

        log.write(session, 0, NOTE, true);

        assertThat(open()).extracting(TodoLine::duty).containsExactly(Duty.FOLLOW_UP);
    }

    @Test
    void ticksPutsOffAndTakesBack() {
        Set<UUID> ids = Set.of(open().get(0).id());
        desk.done(ids);
        desk.done(ids);
        assertThat(open()).isEmpty();
        assertThat(desk.list(Part.DONE, 0, 10).items()).hasSize(1);
        desk.reopen(ids);

        desk.snooze(ids, TODAY.plusDays(1));
        assertThat(open()).isEmpty();
        assertThat(desk.list(Part.SNOOZED, 0, 10).total()).isEqualTo(1);
        desk.wake(ids);
        assertThat(open()).hasSize(1);

        assertRefused("todo.snoozeOutside", () -> desk.snooze(ids, TODAY));
        assertRefused("todo.snoozeOutside", () -> desk.snooze(ids, TODAY.plusDays(61)));
        assertRefused("shared.required", () -> desk.done(Set.of()));
    }

    @Test
    void isNobodyElsesList() {
        Set<UUID> ids = Set.of(open().get(0).id());
        given.aPsychologistOf(school);

        assertThat(open()).isEmpty();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.done(ids));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> handing.takers(ids.iterator().next()));
    }

    @Test
    void makesOneItemOfAKindAboutOneThing() throws Exception {
        UUID subject = UUID.randomUUID();
        Instant due = Instant.now().plusSeconds(3600);
        inTransaction(() -> {
            todo.due(actor.id(), Duty.FOLLOW_UP, subject, null, "/todo", due);
            todo.due(actor.id(), Duty.FOLLOW_UP, subject, null, "/todo", due.plusSeconds(60));
        });
        assertThat(open()).hasSize(2);
        inTransaction(() -> todo.settled(Duty.FOLLOW_UP, subject));
        assertThat(open()).hasSize(1);
        assertThatExceptionOfType(Exception.class).as("an address holds no name").isThrownBy(
                () -> inTransaction(() -> todo.due(actor.id(), Duty.FOLLOW_UP, subject, null, "/cases/Үлгі Айдана", due)));
        transaction.rollback();
    }

    @Test
    void handsATaskToWhoWorksOnTheCaseOnly() {
        UUID task = open().get(0).id();
        UUID neighbour = another(school);
        UUID elsewhere = another(given.aSchool());
        signIn.as(me, "test");
        assertThat(handing.takers(task)).isEmpty();
        assertRefused("todo.noTaker", () -> handing.hand(task, neighbour));

        team.letIn(key(), number, neighbour, "part", null);
        team.letIn(key(), number, elsewhere, "part", null);
        assertThat(handing.takers(task)).extracting(TodoHanding.Taker::id).containsExactly(neighbour);
        handing.hand(task, neighbour);

        assertThat(open()).isEmpty();
        handing.takeBack(task);
        assertThat(open()).hasSize(1);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> handing.takeBack(task));
    }

    @Test
    void tellsAColleagueOfWhatIsHandedOver() {
        UUID task = open().get(0).id();
        Identity other = given.aPsychologistOf(school);
        UUID neighbour = actor.id();
        signIn.as(me, "test");
        team.letIn(key(), number, neighbour, "part", null);
        handing.hand(task, neighbour);
        signIn.as(other, "test");

        assertThat(notices.list(0, 10).items()).extracting(NoticeLine::kind).contains(Notice.TASK_HANDED);
        assertThat(notices.waiting().notices()).isPositive();
        assertThat(open()).singleElement().satisfies(line -> assertThat(line.handedBy()).isEqualTo(me.displayName()));
        notices.readAll();
        assertThat(notices.waiting().notices()).isZero();
    }

    @Test
    void tellsOfAnEmergencyAccessUntilItIsReviewed() {
        Identity privacy = given.as("privacy-todo", Role.PRIVACY);
        actor.id();
        given.aPsychologistOf(given.aSchool());
        signIn.provedAt(Instant.now());
        UUID access = emergency.open(key(), number.value(), Category.VIOLENCE, "the child asked for help and nobody answers");
        signIn.as(me, "test");
        assertThat(notices.list(0, 5).items()).extracting(NoticeLine::kind).contains(Notice.EMERGENCY_NOTICE);

        signIn.as(privacy, "test");
        assertThat(notices.list(0, 5).items()).extracting(NoticeLine::kind).contains(Notice.EMERGENCY_REVIEW);
        long before = open().stream().filter(line -> line.duty() == Duty.EMERGENCY_REVIEW).count();
        assertThat(before).isPositive();
        assertThat(open()).allSatisfy(line -> assertThat(line.pupil()).isNull());
        review.decide(access, 0, Decision.JUSTIFIED, "there was danger");

        assertThat(open().stream().filter(line -> line.duty() == Duty.EMERGENCY_REVIEW).count()).isEqualTo(before - 1);
    }

    @Test
    void wakesWhatWasPutOff() {
        desk.snooze(Set.of(open().get(0).id()), TODAY.plusDays(1));

        jobs.run(Alarm.NAME, steps::wake);
        assertThat(open()).as("not yet").isEmpty();

        given.asAdmin();
        jobs.run("somebody", steps::wake);
        signIn.as(me, "test");
        assertThat(desk.list(Part.SNOOZED, 0, 10).total()).isEqualTo(1);
    }

    @Test
    void costsTwoStatementsWhateverItsLength() throws Exception {
        inTransaction(() -> {
            for (int i = 0; i < 9; i++) {
                todo.due(actor.id(), Duty.FOLLOW_UP, UUID.randomUUID(), null, "/todo", Instant.now().minusSeconds(60));
            }
        });

        assertThat(statements.of(() -> desk.list(Part.OPEN, 0, 2))).as("told whose work it is, a page and the total").isEqualTo(3);
        assertThat(notices.waiting().tasks()).isEqualTo(9);
        assertThat(statements.of(() -> notices.waiting())).as("told whose work it is, and one").isEqualTo(2);
    }

    private UUID another(UUID where) {
        given.serving("colleague-" + UUID.randomUUID(), Role.PSYCHOLOGIST, new Unit(Unit.Kind.SCHOOL, where.toString()));
        return actor.id();
    }

    private List<TodoLine> open() {
        return desk.list(Part.OPEN, 0, 100).items();
    }

    private TodoLine of(Duty duty) {
        return open().stream().filter(line -> line.duty() == duty).findFirst().orElseThrow();
    }

    private int version() {
        return cases.view(number).version();
    }

    private void inTransaction(Runnable inside) throws Exception {
        transaction.begin();
        desk.first(1, Set.of());
        inside.run();
        transaction.commit();
    }

    private static void assertRefused(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(why);
    }
}
