package kz.tirek.retention;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Jobs;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.appointments.AppointmentPlanning;
import kz.tirek.appointments.NewAppointment;
import kz.tirek.appointments.Venue;
import kz.tirek.appointments.Whom;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.Risk;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.groups.GroupDesk;
import kz.tirek.groups.GroupKind;
import kz.tirek.groups.GroupMeetings;
import kz.tirek.groups.NewGroup;
import kz.tirek.groups.NewMeeting;
import kz.tirek.people.Guardians;
import kz.tirek.people.NewGuardian;
import kz.tirek.people.NewPupil;
import kz.tirek.people.PupilRegister;
import kz.tirek.people.Relation;
import kz.tirek.people.Sex;
import kz.tirek.risk.NewAssessment;
import kz.tirek.risk.RiskDesk;
import kz.tirek.risk.RiskKind;
import kz.tirek.sessions.Method;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.SessionLog;
import kz.tirek.sessions.Theme;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.supervision.Discussions;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.Test;

/** What a family is given of all that is held on their child: whole, of this child alone, and only after two persons agreed. */
class SubjectAccessIT extends ContainerTest {
    @Inject SubjectRequests requests;
    @Inject SubjectFiles files;
    @Inject PupilRegister register;
    @Inject Guardians guardians;
    @Inject SessionLog log;
    @Inject CaseDesk desk;
    @Inject RiskDesk risks;
    @Inject Discussions discussions;
    @Inject Actor actor;
    @Inject AppointmentPlanning planning;
    @Inject GroupDesk groups;
    @Inject GroupMeetings meetings;
    @Inject SignIn signIn;
    @Inject Jobs jobs;

    private CaseNumber number;

    @Test
    void givesAllThatIsHeldOnTheChildAndNothingOfAnother() {
        aChildWithACase();
        UUID id = granted(number.value());

        SubjectFile file = files.of(id);

        assertThat(file.parts().keySet()).containsExactly("pupil", "enrolments", "guardians", "consents", "cases", "steps", "sessions", "addenda", "events",
                "appointments", "meetings", "remarks", "looks");
        assertThat(only(file, "pupil")).containsEntry("surname", "Қайратұлы").containsEntry("givenName", "Әділ").doesNotContainKey("id");
        assertThat(only(file, "enrolments")).containsEntry("letter", "Ә");
        assertThat(only(file, "guardians")).containsEntry("name", "Қайратова Гүлнар").containsEntry("phone", "+77011234567");
        assertThat(only(file, "consents")).containsEntry("givenBy", "Үлгі Гүлнар");
        assertThat(only(file, "cases")).containsEntry("number", number.value());
        assertThat(file.parts().get("steps")).anySatisfy(step -> assertThat(step).containsEntry("text", "told the class teacher"));
        assertThat(only(file, "sessions")).containsEntry("note", "words of the talk").containsEntry("nextStep", "talk again");
        assertThat(only(file, "appointments")).containsEntry("about", "about the brother").containsEntry("state", "PLANNED");
        assertThat(only(file, "meetings")).containsEntry("programme", "Breathing");
        assertThat(only(file, "remarks")).containsEntry("remark", "spoke first");
        assertThat(only(file, "addenda")).containsEntry("text", "the mother called");
        assertThat(file.parts().get("events")).anySatisfy(event -> assertThat(event).containsEntry("kind", "risk.assessed").containsEntry("text", "seen by the class teacher"))
                .anySatisfy(event -> assertThat(event).containsEntry("kind", "discussion.word").containsEntry("text", "how do I go on"));
        assertThat(file.parts().get("looks")).anySatisfy(look -> assertThat(look).containsEntry("action", "EXPORT"))
                .anySatisfy(look -> assertThat(look).containsEntry("action", "READ").containsEntry("fields", "NARRATIVE"));
        assertThat(file.parts().values().stream().flatMap(List::stream).map(Map::toString)).noneMatch(row -> row.contains("other child"));
    }

    @Test
    void isFoundByNumberOfTheCaseOnlyWhereThereIsOne() {
        given.as("privacy-1", Role.PRIVACY);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> requests.note(key(), anAsk("TRK-1999-000001")))
                .extracting(Refusal::key).isEqualTo("subject.unknown");
    }

    @Test
    void givesNothingBeforeAnotherPersonAgreed() {
        aChildWithACase();
        given.as("privacy-1", Role.PRIVACY);
        UUID id = requests.note(key(), anAsk(number.value()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> files.of(id)).extracting(Refusal::key).isEqualTo("subject.notOpen");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> requests.decide(id, line(id).version(), true))
                .extracting(Refusal::key).isEqualTo("subject.samePerson");

        given.aManager();
        requests.decide(id, line(id).version(), true);
        assertThatExceptionOfType(Forbidden.class).as("the manager gives nothing out").isThrownBy(() -> files.of(id));
    }

    @Test
    void isRefusedForAllOthers() {
        aChildWithACase();

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> requests.list());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> files.of(UUID.randomUUID()));
    }

    private void aChildWithACase() {
        given.aSpecialist();
        UUID supervisor = actor.id();
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        UUID pupil = register.enrol(Ids.next(),
                new NewPupil("Қайратұлы", "Әділ", null, null, TODAY.minusYears(12), Sex.MALE, school, 7, "Ә", InstructionLanguage.KAZAKH));
        guardians.add(key(), pupil, new NewGuardian("Қайратова Гүлнар", Relation.MOTHER, "+7 701 123 45 67", true));
        number = given.aCase(pupil);
        UUID session = aSession(number, "words of the talk");
        log.add(key(), session, "the mother called");
        risks.assess(key(), number, new NewAssessment(Map.of(RiskKind.BULLYING, Risk.MEDIUM), Set.of(), null, Set.of(), null, Risk.MEDIUM, "told", "the deputy head",
                "seen by the class teacher", null));
        discussions.ask(key(), number.value(), supervisor, "how do I go on", TODAY.plusDays(5));
        inAGroup(school, pupil);
        desk.view(number);
        aSession(given.aCase(given.aPupil(school)), "of the other child");
    }

    private void inAGroup(UUID school, UUID pupil) {
        planning.make(key(), new NewAppointment(Whom.PARENT, number.value(), null, "about the brother", TODAY, LocalTime.NOON, 30, Venue.PHONE, null, null));
        UUID group = groups.start(key(), new NewGroup(GroupKind.TRAINING, "Breathing", null, school, 2, null, null));
        UUID other = given.aPupil(school);
        given.aCase(other);
        groups.enrol(group, pupil);
        groups.enrol(group, other);
        meetings.record(key(), group, new NewMeeting(TODAY, LocalTime.of(8, 0), 40, Set.of(pupil, other), null, "of all, the other child too",
                List.of(new NewMeeting.Remark(pupil, "spoke first"), new NewMeeting.Remark(other, "of the other child")), null));
    }

    private UUID aSession(CaseNumber of, String note) {
        return log.log(key(), of, new SessionFacts(SessionKind.INDIVIDUAL, TODAY, LocalTime.of(11, 0), 40, Place.ROOM, Set.of(Theme.ANXIETY), Set.of(Method.TALK),
                note, "talk again", TODAY.plusDays(7)), true);
    }

    private UUID granted(String child) {
        given.as("privacy-1", Role.PRIVACY);
        UUID id = requests.note(key(), anAsk(child));
        given.as("privacy-2", Role.PRIVACY);
        requests.decide(id, line(id).version(), true);
        given.as("privacy-1", Role.PRIVACY);
        return id;
    }

    private SubjectLine line(UUID id) {
        return requests.list().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static SubjectAsk anAsk(String child) {
        return new SubjectAsk(child, "Қайратова Гүлнар", Standing.MOTHER, IdentityProof.IDENTITY_CARD);
    }

    private static Map<String, Object> only(SubjectFile file, String part) {
        assertThat(file.parts().get(part)).as(part).hasSize(1);
        return file.parts().get(part).get(0);
    }
}
