package kz.tirek.cases;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Colleagues;
import kz.tirek.access.Identity;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.sharing.ShareKind;
import kz.tirek.sharing.ShareLine;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is let into a case, what they may do there, and that it ends. */
class CaseTeamIT extends ContainerTest {
    @Inject CaseTeam team;
    @Inject CaseDesk desk;
    @Inject CaseWork work;
    @Inject Colleagues colleagues;
    @Inject SignIn signIn;
    @Inject Actor actor;

    private Identity owner;
    private Identity guest;
    private UUID guestId;
    private CaseNumber number;

    @BeforeEach
    void aCaseAndAColleague() {
        guest = given.aSpecialist();
        guestId = actor.id();
        UUID school = given.aSchool();
        owner = given.aPsychologistOf(school);
        number = given.aCase(given.aPupil(school));
    }

    @Test
    void letsACoWorkerReadAndWriteTheWholeCase() {
        team.letIn(key(), number, guestId, "sleep and fears", null);
        signIn.as(guest, "test");

        CaseView view = desk.view(number);
        work.reassess(number, view.version(), Risk.MEDIUM, "seen together");

        assertThat(view.standing()).isEqualTo(Standing.CO_WORKER);
        assertThat(view.told()).isTrue();
        assertThat(desk.list(CaseFilter.underWay(50)).items()).extracting(CaseLine::number).contains(number.value());
        assertThat(desk.list(CaseFilter.underWay(50)).items()).allSatisfy(line -> assertThat(line.pupil()).isNotNull());
        assertThat(desk.view(number).risk()).isEqualTo(Risk.MEDIUM);
    }

    @Test
    void keepsClosingAndTheTeamToWhoLeads() {
        team.letIn(key(), number, guestId, "part", null);
        signIn.as(guest, "test");
        int version = desk.view(number).version();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.close(number, version, Outcome.RESOLVED, "why")).extracting(Refusal::key)
                .isEqualTo("case.notLeading");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> team.letIn(key(), number, UUID.randomUUID(), "part", null)).extracting(Refusal::key)
                .isEqualTo("case.notLeading");
    }

    @Test
    void endsAShareAtOnceAndKeepsIt() {
        team.letIn(key(), number, guestId, "part", TODAY.plusDays(3));
        ShareLine share = team.of(number).get(0);
        team.letOut(number, share.id(), share.version());

        assertThat(team.of(number)).extracting(ShareLine::underWay).containsExactly(false);
        assertThat(desk.view(number).confidence().chronicle()).extracting(ChronicleEntry::kind).contains("StepKind.LET_IN", "StepKind.LET_OUT");
        signIn.as(guest, "test");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(number));
        assertThat(desk.list(CaseFilter.underWay(50)).items()).extracting(CaseLine::number).doesNotContain(number.value());
    }

    @Test
    void letsACaseHaveOneShareOfAKindForAPerson() {
        UUID key = key();
        team.letIn(key, number, guestId, "part", null);
        team.letIn(key, number, guestId, "part", null);
        team.letIn(key(), number, guestId, "another part", TODAY.plusDays(9));

        assertThat(team.of(number)).extracting(ShareLine::kind, ShareLine::underWay)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ShareKind.CO_WORKER, true), org.assertj.core.groups.Tuple.tuple(ShareKind.CO_WORKER, false));
    }

    @Test
    void refusesOneselfTheOwnerAnEndInThePastAndNoPart() {
        UUID me = idOf(owner);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> team.letIn(key(), number, me, "part", null)).satisfies(refusal -> fields(refusal, "staff"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> team.letIn(key(), number, guestId, " ", TODAY.minusDays(1)))
                .satisfies(refusal -> fields(refusal, "part", "until"));
    }

    @Test
    void findsColleaguesByRoleAndName() {
        assertThat(colleagues.find(guest.displayName(), List.of(Role.SPECIALIST))).anyMatch(found -> found.id().equals(guestId));
        assertThat(colleagues.find("no such person", List.of(Role.SPECIALIST))).isEmpty();
        assertThat(colleagues.find("%", List.of(Role.SPECIALIST))).noneMatch(found -> found.id().equals(idOf(owner)));
    }

    private UUID idOf(Identity identity) {
        signIn.as(identity, "test");
        return actor.id();
    }

    private static void fields(Refusal refusal, String... fields) {
        assertThat(refusal.problems()).extracting(Problem::field).containsExactlyInAnyOrder(fields);
    }
}
