package kz.tirek.groups;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Identity;
import kz.tirek.access.SignIn;
import kz.tirek.appointments.AppointmentBook;
import kz.tirek.appointments.AppointmentPlanning;
import kz.tirek.appointments.NewAppointment;
import kz.tirek.appointments.Venue;
import kz.tirek.appointments.Whom;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.people.Consents;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Given;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.Test;

/** Groups inside the server: nobody without consent at a training, nothing of one child with the group. */
class GroupsIT extends ContainerTest {
    private static final String REMARK = "cried when the brother was spoken of";

    @Inject GroupDesk desk;
    @Inject GroupMeetings meetings;
    @Inject Consents consents;
    @Inject CaseDesk cases;
    @Inject AppointmentPlanning planning;
    @Inject AppointmentBook book;
    @Inject SignIn signIn;
    @Inject Actor actor;
    @Inject Statements statements;

    private UUID school;
    private Identity me;

    @Test
    void startsAndWritesDownOnceWhatIsSentTwice() {
        UUID group = aTraining();
        UUID pupil = aMember(group, true);
        UUID key = key();

        UUID first = meetings.record(key, group, at(Set.of(pupil), List.of()));

        assertThat(meetings.record(key, group, at(Set.of(pupil), List.of()))).isEqualTo(first);
        GroupView view = desk.view(group);
        assertThat(view.meetings()).singleElement().satisfies(meeting -> assertThat(meeting.notes()).containsExactly("note of the group"));
        assertThat(view.members()).singleElement().satisfies(member -> assertThat(member.attended()).isEqualTo(1));
        assertThat(view.goals()).isEqualTo("goals");
        assertThat(desk.list(0, 10).items()).extracting(GroupSummary::held).containsExactly(1);
    }

    @Test
    void namesThoseWithoutConsentAndLetsThemBePresentAtNoTraining() {
        UUID group = aTraining();
        UUID with = aMember(group, true);
        UUID without = aMember(group, false);

        assertThat(desk.view(group).withoutConsent()).extracting(MemberLine::pupil).containsExactly(without);
        refused("group.consentMissing", () -> meetings.record(key(), group, at(Set.of(with, without), List.of())));
        refused("group.notAMember", () -> meetings.record(key(), group, at(Set.of(given.aPupil(school)), List.of())));
        assertThat(desk.view(group).meetings()).isEmpty();
    }

    @Test
    void countsHeadsOfAClassAndNamesNobody() {
        aTraining();
        UUID group = desk.start(key(), new NewGroup(GroupKind.CLASS_HOUR, "What bullying is", null, school, 1, 7, "Ә"));

        refused("group.classNamesNobody", () -> desk.enrol(group, given.aPupil(school)));
        refused("group.headcountOutside", () -> meetings.record(key(), group, at(Set.of(), List.of())));
        meetings.record(key(), group, new NewMeeting(TODAY, LocalTime.NOON, 40, null, 24, "active", null, null));

        assertThat(desk.view(group).meetings()).extracting(MeetingLine::headcount).containsExactly(24);
    }

    @Test
    void showsARemarkInItsChildsChronologyOnly() {
        UUID group = aTraining();
        UUID one = given.aPupil(school);
        CaseNumber ofOne = given.aCase(one);
        UUID other = given.aPupil(school);
        CaseNumber ofOther = given.aCase(other);
        desk.enrol(group, one);
        desk.enrol(group, other);

        meetings.record(key(), group, at(Set.of(one, other), List.of(new NewMeeting.Remark(one, REMARK))));

        assertThat(remarks(ofOne)).extracting(ChronicleEntry::text).containsExactly(REMARK);
        assertThat(remarks(ofOther)).isEmpty();
        assertThat(desk.view(group)).asString().doesNotContain(REMARK);
        assertThat(meetings.outsideCases(one)).as("it stands in the case").isEmpty();
    }

    @Test
    void keepsARemarkOnAChildWithoutCaseForItsAuthor() {
        UUID group = aTraining();
        UUID pupil = aMember(group, true);
        UUID meeting = meetings.record(key(), group, at(Set.of(pupil), List.of()));

        meetings.add(key(), meeting, pupil, REMARK);

        assertThat(meetings.outsideCases(pupil)).extracting(PupilRemark::text).containsExactly(REMARK);
        assertThat(remarks(given.aCase(pupil))).as("a case opened later shows it to its author").extracting(ChronicleEntry::text).containsExactly(REMARK);
        given.aPsychologistOf(school);
        assertThat(meetings.outsideCases(pupil)).isEmpty();
    }

    @Test
    void settlesTheAppointmentThatTheMeetingWas() {
        UUID group = aTraining();
        UUID pupil = aMember(group, true);
        UUID appointment = planning.make(key(), new NewAppointment(Whom.GROUP, null, null, "training", TODAY.minusDays(1), LocalTime.NOON, 40, Venue.CLASS, null, null));

        meetings.record(key(), group, new NewMeeting(TODAY, LocalTime.NOON, 40, Set.of(pupil), null, "note", null, appointment));

        assertThat(book.withoutNote(9)).isEmpty();
    }

    @Test
    void belongsToNobodyElse() {
        UUID group = aTraining();
        UUID pupil = aMember(group, true);
        UUID meeting = meetings.record(key(), group, at(Set.of(pupil), List.of()));
        given.aPsychologistOf(school);

        assertThat(desk.list(0, 10).items()).isEmpty();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(group));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.enrol(group, pupil));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> meetings.record(key(), group, at(Set.of(), List.of())));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> meetings.add(key(), meeting, null, "more"));
        UUID elsewhere = given.aSchool();
        given.aPsychologistOf(given.aSchool());
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.start(key(), training(elsewhere)));
        given.aSpecialist();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.list(0, 10));
    }

    @Test
    void takesNothingMoreOnceItIsOver() {
        UUID group = aTraining();
        UUID pupil = aMember(group, true);
        desk.close(group, desk.view(group).version());

        refused("group.closed", () -> meetings.record(key(), group, at(Set.of(pupil), List.of())));
        refused("group.closed", () -> desk.leave(group, pupil));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> desk.close(group, 0));
    }

    @Test
    void showsAGroupInAsManyStatementsWhateverItsSize() {
        UUID group = aTraining();
        UUID first = aMember(group, true);
        meetings.record(key(), group, at(Set.of(first), List.of()));
        long ofOne = statementsOf(group);
        UUID second = aMember(group, true);
        aMember(group, false);
        meetings.record(key(), group, at(Set.of(first, second), List.of()));

        assertThat(statementsOf(group)).isEqualTo(ofOne).isLessThanOrEqualTo(9);
    }

    private long statementsOf(UUID group) {
        given.as("somebody-else");
        actor.id();
        return statements.of(() -> {
            signIn.as(me, "test");
            desk.view(group);
        });
    }

    private List<ChronicleEntry> remarks(CaseNumber number) {
        return cases.view(number).confidence().chronicle().stream().filter(entry -> entry.form() == Form.GROUP).toList();
    }

    private UUID aTraining() {
        school = given.aSchool();
        me = given.aPsychologistOf(school);
        return desk.start(key(), training(school));
    }

    private static NewGroup training(UUID school) {
        return new NewGroup(GroupKind.TRAINING, "Breathing", "goals", school, 8, null, null);
    }

    private UUID aMember(UUID group, boolean consented) {
        UUID pupil = given.aPupil(school);
        if (consented) {
            consents.record(key(), pupil, Given.aConsent(), "");
        }
        desk.enrol(group, pupil);
        return pupil;
    }

    private static NewMeeting at(Set<UUID> present, List<NewMeeting.Remark> remarks) {
        return new NewMeeting(TODAY, LocalTime.NOON, 40, present, null, "note of the group", remarks, null);
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).extracting(Refusal::key).isEqualTo(key);
    }
}
