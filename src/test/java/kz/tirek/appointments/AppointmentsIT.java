package kz.tirek.appointments;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Identity;
import kz.tirek.access.Jobs;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.directory.DayOff;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.SessionLog;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Statements;
import kz.tirek.todo.TodoDesk;
import kz.tirek.todo.TodoLine;
import org.junit.jupiter.api.Test;

/** Appointments inside the server: made once, warned of and never hindered, moved, settled once, shown to nobody else. */
class AppointmentsIT extends ContainerTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final String ABOUT = "about what was told";

    @Inject AppointmentPlanning planning;
    @Inject AppointmentBook book;
    @Inject AppointmentWork work;
    @Inject Shifts shifts;
    @Inject FeedDesk feedDesk;
    @Inject Feeds feeds;
    @Inject SessionLog log;
    @Inject CaseDesk cases;
    @Inject TodoDesk todo;
    @Inject DiaryStep diary;
    @Inject Jobs jobs;
    @Inject SignIn signIn;
    @Inject Actor actor;
    @Inject Statements statements;

    private Identity me;
    private CaseNumber number;
    private UUID pupil;

    @Test
    void makesOneHoweverOftenItIsSent() {
        aCase();
        UUID key = key();

        UUID first = planning.make(key, ofCase(TODAY, 10, null));

        assertThat(planning.make(key, ofCase(TODAY, 10, null))).isEqualTo(first);
        assertThat(book.between(TODAY, TODAY)).singleElement().satisfies(line -> {
            assertThat(line.caseNumber()).isEqualTo(number.value());
            assertThat(line.pupil()).startsWith("Үлгі");
            assertThat(line.about()).as("what is about a child stays out of lists").isNull();
        });
        assertThat(book.view(first).about()).isEqualTo(ABOUT);
    }

    @Test
    void leavesHolidaysOutOfASeriesAndNamesThem() {
        aCase();
        NewAppointment wanted = ofCase(MONDAY, 10, weeklyUntil(LocalDate.of(2027, 3, 31)));

        Preview preview = planning.preview(wanted);
        planning.make(key(), wanted);

        assertThat(preview.skipped()).extracting(DayOff::day).startsWith(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 15));
        assertThat(book.between(MONDAY, LocalDate.of(2027, 3, 31))).extracting(AppointmentLine::day).isEqualTo(preview.days())
                .containsExactly(MONDAY, LocalDate.of(2027, 3, 29));
    }

    @Test
    void warnsOfLessonsOwnAppointmentsAndHolidaysAndSavesAllTheSame() {
        aCase();
        planning.make(key(), ofCase(MONDAY, 10, null));
        var onTop = new NewAppointment(Whom.PUPIL, number.value(), null, null, MONDAY, LocalTime.of(10, 30), 40, Venue.ROOM, 1, null);

        assertThat(planning.preview(onTop).conflicts()).extracting(Conflict::kind)
                .containsExactly(ConflictKind.LESSONS, ConflictKind.OTHER_APPOINTMENT);
        planning.make(key(), onTop);

        assertThat(book.between(MONDAY, MONDAY)).hasSize(2);
        assertThat(planning.preview(ofCase(LocalDate.of(2027, 3, 15), 10, null)).conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.DAY_OFF);
    }

    @Test
    void takesThePersonsOwnHoursOfAShift() {
        aCase();
        shifts.say(List.of(Hours.usual(1), new Hours(2, LocalTime.of(10, 0), LocalTime.of(11, 0)), Hours.usual(3)));
        shifts.say(List.of(Hours.usual(1), new Hours(2, LocalTime.of(9, 0), LocalTime.of(10, 0)), Hours.usual(3)));

        assertThat(shifts.hours().get(1).startsAt()).isEqualTo(LocalTime.of(9, 0));
        assertThat(planning.preview(at(9, 2)).conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.LESSONS);
        assertThat(planning.preview(at(14, 2)).conflicts()).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> shifts.say(List.of(new Hours(1, LocalTime.NOON, LocalTime.of(8, 0)))));
    }

    @Test
    void movesThisAndThoseThatFollowAndCancelsWhatComesOntoAHoliday() {
        aCase();
        LocalDate tuesday = LocalDate.of(2027, 3, 2);
        UUID first = planning.make(key(), ofCase(tuesday, 10, weeklyUntil(LocalDate.of(2027, 3, 20))));
        var to = new Move(MONDAY, LocalTime.of(15, 0), 30, true);

        assertThat(work.previewMove(first, to).skipped()).extracting(DayOff::day).containsExactly(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 15));
        work.move(first, 0, to);

        List<AppointmentLine> lines = book.between(MONDAY, LocalDate.of(2027, 3, 20));
        assertThat(lines).extracting(AppointmentLine::state).containsExactly(AppointmentState.PLANNED, AppointmentState.CANCELLED, AppointmentState.CANCELLED);
        assertThat(lines.get(0).startsAt()).isEqualTo(LocalTime.of(15, 0));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> work.move(first, 0, to));
    }

    @Test
    void tellsTheChronologyWhyItWasNotHeld() {
        aCase();
        UUID missed = planning.make(key(), ofCase(TODAY.minusDays(1), 10, null));
        UUID cancelled = planning.make(key(), ofCase(MONDAY, 10, null));

        work.miss(missed, 0, NotHeld.ILL, "the mother called");
        work.cancel(cancelled, 0, NotHeld.SCHOOL_EVENT, null, false);

        List<ChronicleEntry> entries = cases.view(number).confidence().chronicle().stream().filter(entry -> entry.form() == Form.APPOINTMENT).toList();
        assertThat(entries).extracting(ChronicleEntry::kind).containsExactlyInAnyOrder("appointment.missedOf", "appointment.cancelledOf");
        assertThat(entries).anySatisfy(entry -> assertThat(entry.text()).isEqualTo("the mother called"));
        assertThat(book.view(missed).words()).isEqualTo("the mother called");
        refused("appointment.over", () -> work.cancel(missed, 1, NotHeld.ILL, null, false));
    }

    @Test
    void takesBackWhatWasAMistakeWithAllThatEndedWithIt() {
        aCase();
        UUID first = planning.make(key(), ofCase(LocalDate.of(2027, 4, 5), 10, weeklyUntil(LocalDate.of(2027, 4, 26))));
        List<AppointmentLine> series = book.between(LocalDate.of(2027, 4, 5), LocalDate.of(2027, 4, 26));
        UUID last = series.get(series.size() - 1).id();
        work.cancel(last, 0, NotHeld.ILL, null, false);
        work.cancel(first, 0, NotHeld.REFUSED, "said by mistake", true);

        work.takeBack(first, 1);

        assertThat(book.between(LocalDate.of(2027, 4, 5), LocalDate.of(2027, 4, 26))).extracting(AppointmentLine::state)
                .as("what was cancelled before stays so").hasSize(series.size()).endsWith(AppointmentState.CANCELLED).filteredOn(AppointmentState.PLANNED::equals)
                .hasSize(series.size() - 1);
        assertThat(book.view(first).words()).isNull();
        refused("appointment.notTakenBack", () -> work.takeBack(first, 2));
        work.cancel(first, 2, NotHeld.ILL, "the mother called", false);
        assertThat(book.view(first).words()).isEqualTo("the mother called");
    }

    @Test
    void remindsAgainOfWhatIsTakenBackAndNeverOfASession() {
        aCase();
        UUID teacher = planning.make(key(), withoutCase(Whom.TEACHER, TODAY.minusDays(1)));
        remind();
        work.held(teacher, book.view(teacher).version());
        work.takeBack(teacher, book.view(teacher).version());
        remind();
        assertThat(paths()).containsOnlyOnce("/appointments/" + teacher);

        UUID id = planning.make(key(), ofCase(TODAY.minusDays(1), 10, null));
        log.logFrom(id, key(), number, session(), false);
        refused("appointment.notTakenBack", () -> work.takeBack(id, book.view(id).version()));
    }

    @Test
    void isMissedOrHeldOnlyOnceItsTimeHasCome() {
        aCase();
        UUID id = planning.make(key(), ofCase(TODAY.plusDays(1), 10, null));

        refused("appointment.notYet", () -> work.miss(id, 0, NotHeld.ILL, null));
        refused("appointment.notYet", () -> work.held(id, 0));
    }

    @Test
    void becomesASessionAndLacksANoteUntilThatIsSigned() {
        aCase();
        UUID id = planning.make(key(), ofCase(TODAY.minusDays(1), 10, null));
        remind();
        assertThat(book.withoutNote(9)).extracting(AppointmentLine::id).containsExactly(id);
        assertThat(paths()).contains("/appointments/" + id);

        UUID session = log.logFrom(id, key(), number, session(), false);
        assertThat(book.view(id).line().session()).isEqualTo(session);
        assertThat(book.withoutNote(9)).extracting(AppointmentLine::session).containsExactly(session);
        assertThat(paths()).doesNotContain("/appointments/" + id);

        log.write(session, 0, session(), true);
        assertThat(book.withoutNote(9)).isEmpty();
        assertThat(book.view(id).line().state()).isEqualTo(AppointmentState.HELD);
        refused("appointment.over", () -> log.logFrom(id, key(), number, session(), true));
    }

    @Test
    void remindsOnceOfWhatIsOverAndOfNoOwnTime() {
        aCase();
        UUID own = planning.make(key(), withoutCase(Whom.OWN, TODAY.minusDays(1)));
        UUID teacher = planning.make(key(), withoutCase(Whom.TEACHER, TODAY.minusDays(1)));
        remind();
        remind();

        assertThat(paths()).containsOnlyOnce("/appointments/" + teacher).doesNotContain("/appointments/" + own);
        work.held(teacher, book.view(teacher).version());
        assertThat(paths()).doesNotContain("/appointments/" + teacher);
    }

    @Test
    void belongsToNobodyElse() {
        aCase();
        UUID id = planning.make(key(), ofCase(TODAY.minusDays(1), 10, null));
        given.aPsychologistOf(given.aSchool());

        assertThat(book.between(TODAY.minusDays(1), TODAY)).isEmpty();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> book.view(id));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> work.cancel(id, 0, NotHeld.ILL, null, false));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> work.held(id, 0));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> planning.make(key(), ofCase(TODAY, 10, null)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> planning.make(key(), new NewAppointment(Whom.PUPIL, null, pupil, null, TODAY,
                LocalTime.NOON, 30, Venue.ROOM, null, null)));
        given.aManager();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> book.between(TODAY, TODAY));
    }

    @Test
    void saysEverythingThatIsWrong() {
        aCase();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> planning.preview(new NewAppointment(null, null, null, null, null, null, 3, null, 4, null)))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting("field").containsExactlyInAnyOrder("whom", "place", "shift", "day", "startsAt", "minutes"));
        refused("appointment.pupilMissing", () -> planning.preview(withoutCase(Whom.PUPIL, TODAY)));
        refused("appointment.tooLong", () -> book.between(TODAY, TODAY.plusDays(63)));
    }

    @Test
    void listsAWeekInAsManyStatementsWhateverItsLength() {
        aCase();
        planning.make(key(), ofCase(MONDAY, 10, null));
        long ofOne = statementsOfWeek();
        for (int hour = 11; hour < 16; hour++) {
            planning.make(key(), ofCase(MONDAY, hour, null));
        }
        assertThat(statementsOfWeek()).isEqualTo(ofOne).isLessThanOrEqualTo(5);
    }

    @Test
    void tellsACalendarOutsideTheBareTimesUntilItIsTakenBack() {
        aCase();
        UUID id = planning.make(key(), ofCase(MONDAY, 9, null));
        String secret = feedDesk.make();
        signIn.as(given.as("stranger"), "test");

        Feed feed = feeds.open(secret).orElseThrow();
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(id);
            assertThat(entry.begins()).hasToString("2027-03-01T04:00:00Z");
        });
        assertThat(feeds.open(secret.substring(0, 11) + "A".repeat(32))).isEmpty();
        assertThat(feeds.open("nonsense")).isEmpty();

        signIn.as(me, "test");
        String another = feedDesk.make();
        assertThat(feeds.open(secret)).as("the one before").isEmpty();
        feedDesk.revoke();
        assertThat(feeds.open(another)).isEmpty();
    }

    private long statementsOfWeek() {
        given.as("somebody-else");
        actor.id();
        return statements.of(() -> {
            signIn.as(me, "test");
            book.between(MONDAY, MONDAY.plusDays(6));
        });
    }

    private void aCase() {
        UUID school = given.aSchool();
        me = given.aPsychologistOf(school);
        pupil = given.aPupil(school);
        number = given.aCase(pupil);
    }

    private NewAppointment ofCase(LocalDate day, int hour, Repeat repeat) {
        return new NewAppointment(Whom.PUPIL, number.value(), null, ABOUT, day, LocalTime.of(hour, 0), 40, Venue.ROOM, null, repeat);
    }

    private NewAppointment at(int hour, int shift) {
        return new NewAppointment(Whom.PUPIL, number.value(), null, null, MONDAY, LocalTime.of(hour, 0), 40, Venue.ROOM, shift, null);
    }

    private static NewAppointment withoutCase(Whom whom, LocalDate day) {
        return new NewAppointment(whom, null, null, ABOUT, day, LocalTime.of(9, 0), 30, Venue.OTHER, null, null);
    }

    private static Repeat weeklyUntil(LocalDate until) {
        return new Repeat(1, Set.of(), until);
    }

    private static SessionFacts session() {
        return new SessionFacts(SessionKind.INDIVIDUAL, TODAY, LocalTime.MIDNIGHT, 40, Place.ROOM, Set.of(), Set.of(), "note", null, null);
    }

    private void remind() {
        jobs.run(Diary.NAME, diary::look);
        signIn.as(me, "test");
    }

    private List<String> paths() {
        return todo.list(TodoDesk.Part.OPEN, 0, 100).items().stream().map(TodoLine::path).toList();
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).extracting(Refusal::key).isEqualTo(key);
    }
}
