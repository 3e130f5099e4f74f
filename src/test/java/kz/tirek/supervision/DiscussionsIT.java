package kz.tirek.supervision;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Identity;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Standing;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supervisor sees the one case that is talked over, only while that lasts, and writes nothing but their words. */
class DiscussionsIT extends ContainerTest {
    @Inject Discussions discussions;
    @Inject Loads loads;
    @Inject CaseDesk desk;
    @Inject CaseWork work;
    @Inject SignIn signIn;
    @Inject Actor actor;

    private Identity owner;
    private Identity supervisor;
    private UUID supervisorId;
    private CaseNumber number;
    private CaseNumber another;

    @BeforeEach
    void aCaseAndASupervisor() {
        supervisor = given.aSpecialist();
        supervisorId = actor.id();
        UUID school = given.aSchool();
        owner = given.aPsychologistOf(school);
        number = given.aCase(given.aPupil(school));
        another = given.aCase(given.aPupil(school));
    }

    @Test
    void letsTheSupervisorReadThatCaseAndAnswer() {
        UUID id = ask();
        signIn.as(supervisor, "test");

        discussions.say(key(), id, "look at the nights first");

        assertThat(desk.view(number).standing()).isEqualTo(Standing.SUPERVISOR);
        assertThat(discussions.view(id).words()).extracting(DiscussionView.Word::text).containsExactly("how do I go on", "look at the nights first");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(another));
        int version = desk.view(number).version();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> work.reassess(number, version, Risk.LOW, "not theirs to say"));
        signIn.as(owner, "test");
        assertThat(discussions.list(0, 50).items()).anySatisfy(line -> assertThat(line.answered()).isTrue());
        assertThat(desk.view(number).confidence().chronicle()).extracting(ChronicleEntry::text).contains("look at the nights first");
    }

    @Test
    void endsTheSupervisorsReadingWithTheDiscussion() {
        UUID id = ask();

        discussions.end(id, discussions.view(id).line().version());

        signIn.as(supervisor, "test");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(number));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> discussions.view(id));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> discussions.say(key(), id, "too late")).extracting(Refusal::key).isEqualTo("discussion.over");
        assertThat(discussions.list(0, 50).items()).extracting(DiscussionLine::underWay).containsOnly(false);
    }

    @Test
    void asksOnceForOneKeyAndNotTwiceTheSamePerson() {
        UUID key = key();
        UUID id = discussions.ask(key, number.value(), supervisorId, "how do I go on", TODAY.plusDays(5));

        assertThat(discussions.ask(key, number.value(), supervisorId, "how do I go on", TODAY.plusDays(5))).isEqualTo(id);
        assertThatExceptionOfType(Refusal.class).isThrownBy(this::ask).satisfies(refusal -> fields(refusal, "supervisor"));
    }

    @Test
    void refusesWhatIsMissingOrTooLongAhead() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> discussions.ask(key(), number.value(), null, "", null))
                .satisfies(refusal -> fields(refusal, "supervisor", "question", "until"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> discussions.ask(key(), number.value(), supervisorId, "q", TODAY.plusDays(61)))
                .satisfies(refusal -> fields(refusal, "until"));
        UUID id = ask();
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> discussions.end(id, 99));
    }

    @Test
    void hidesADiscussionFromEverybodyElse() {
        UUID id = ask();
        given.aPsychologistOf(given.aSchool());

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> discussions.view(id));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> discussions.ofCase(number));
        assertThat(discussions.list(0, 50).items()).isEmpty();
    }

    @Test
    void showsTheManagerLoadsBesideTheNorm() {
        given.aManager();

        assertThat(loads.list(0, 200).items()).anySatisfy(line -> {
            assertThat(line.name()).isEqualTo(owner.displayName());
            assertThat(line.open()).isEqualTo(2);
            assertThat(line.usual()).isNull();
            assertThat(line.pupils()).isEqualTo(250);
        });
    }

    private UUID ask() {
        return discussions.ask(key(), number.value(), supervisorId, "how do I go on", TODAY.plusDays(10));
    }

    private static void fields(Refusal refusal, String... fields) {
        assertThat(refusal.problems()).extracting(Problem::field).containsExactlyInAnyOrder(fields);
    }
}
