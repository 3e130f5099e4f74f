package kz.tirek.handover;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalTime;
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
import kz.tirek.cases.CaseView;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.Standing;
import kz.tirek.handover.Caseloads.Order;
import kz.tirek.people.Move;
import kz.tirek.people.PupilRegister;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionBook;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.SessionLine;
import kz.tirek.sessions.SessionLog;
import kz.tirek.sessions.SessionView;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases that go with a child to another school, or from a psychologist who is away to another: whole, and nobody's note is lost. */
class TransfersIT extends ContainerTest {
    @Inject Transfers transfers;
    @Inject Caseloads caseloads;
    @Inject PupilRegister register;
    @Inject SessionLog log;
    @Inject SessionBook book;
    @Inject CaseDesk desk;
    @Inject AppointmentPlanning planning;
    @Inject AppointmentBook appointments;
    @Inject SignIn signIn;
    @Inject Actor actor;

    private UUID newSchool;
    private Identity receiver;
    private Identity sender;
    private UUID pupil;
    private CaseNumber number;

    @BeforeEach
    void aCaseAndTwoSchools() {
        newSchool = given.aSchool();
        receiver = given.aPsychologistOf(newSchool);
        actor.id();
        UUID school = given.aSchool();
        sender = given.aPsychologistOf(school);
        pupil = given.aPupil(school);
        number = given.aCase(pupil);
    }

    @Test
    void offersTheCaseWhenTheRegisterMovesTheChild() {
        move();

        TransferLine sent = mineOf(sender);
        TransferLine come = mineOf(receiver);

        assertThat(sent.mine()).isTrue();
        assertThat(come.incoming()).isTrue();
        assertThat(come.pupil()).contains("Айдана");
        assertThatExceptionOfType(Absent.class).as("before taking it").isThrownBy(() -> desk.view(number));
    }

    @Test
    void givesTheWholeHistoryToTheReceiverAndEndsTheSendersAccess() {
        UUID signed = session("signed note", true);
        UUID unsigned = session("half a note", false);
        UUID agreed = planning.make(key(), new NewAppointment(Whom.PARENT, number.value(), null, "about the brother", TODAY.plusDays(2), LocalTime.NOON, 30, Venue.PHONE,
                null, null));
        move();
        TransferLine come = mineOf(receiver);

        transfers.accept(come.id(), come.version());

        CaseView view = desk.view(number);
        assertThat(view.standing()).isEqualTo(Standing.OWNER);
        assertThat(view.confidence().chronicle()).extracting(ChronicleEntry::kind).contains("StepKind.TRANSFERRED", "StepKind.OPENED");
        assertThat(view.confidence().chronicle()).extracting(ChronicleEntry::text).contains("signed note");
        assertThat(book.view(signed).own()).isFalse();
        SessionView taken = book.view(unsigned);
        assertThat(taken.own()).isTrue();
        assertThat(taken.begunBy()).isEqualTo(sender.displayName());
        assertThat(book.list(true, 0, 50).items()).extracting(SessionLine::id).contains(unsigned);
        assertThat(appointments.view(agreed).about()).isEqualTo("about the brother");
        signIn.as(sender, "test");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(number));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> book.view(signed));
    }

    @Test
    void takesANoteThatWasBeingWrittenWhenTheCaseWent() {
        move();
        TransferLine come = mineOf(receiver);
        transfers.accept(come.id(), come.version());
        signIn.as(sender, "test");

        UUID late = session("written while it went", true);

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> book.view(late));
        assertThatExceptionOfType(Refusal.class).as("a session after it went")
                .isThrownBy(() -> log.log(key(), number, facts("later", TODAY.plusDays(1)), false));
        signIn.as(receiver, "test");
        assertThat(book.view(late)).satisfies(view -> {
            assertThat(view.facts().note()).isEqualTo("written while it went");
            assertThat(view.begunBy()).isEqualTo(sender.displayName());
            assertThat(view.signed()).isFalse();
        });
    }

    @Test
    void leavesTheCaseWithTheSenderWhenItIsDeclined() {
        move();
        TransferLine come = mineOf(receiver);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> transfers.decline(come.id(), come.version(), " "))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("why"));

        transfers.decline(come.id(), come.version(), "the child has gone on to another school");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> transfers.accept(come.id(), come.version() + 1)).extracting(Refusal::key)
                .isEqualTo("transfer.decided");
        assertThat(mineOf(sender).answer()).contains("another school");
        assertThat(desk.view(number).standing()).isEqualTo(Standing.OWNER);
        assertThat(transfers.offer(key(), number.value(), "please look again")).isNotNull();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> transfers.offer(key(), number.value(), null)).extracting(Refusal::key).isEqualTo("transfer.offered");
    }

    @Test
    void refusesToOfferWhileTheChildIsStillThereAndHidesForeignOffers() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> transfers.offer(key(), number.value(), null)).extracting(Refusal::key).isEqualTo("transfer.sameSchool");
        move();
        TransferLine come = mineOf(receiver);
        given.aPsychologistOf(given.aSchool());

        assertThat(transfers.list(0, 50).items()).isEmpty();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> transfers.accept(come.id(), come.version()));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> transfers.withdraw(come.id(), come.version()));
        signIn.as(receiver, "test");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> transfers.accept(come.id(), come.version() + 3));
    }

    @Test
    void letsAColleagueStandInForAWhileByNumbersOnly() {
        UUID owner = idOf(sender);
        UUID to = idOf(receiver);
        given.aManager();
        assertThat(caseloads.owners()).anyMatch(one -> one.id().equals(owner));
        UUID key = key();

        int cases = caseloads.handOver(key, new Order(owner, Set.of(), to, null, TODAY.plusDays(14)));
        int again = caseloads.handOver(key, new Order(owner, Set.of(), to, null, TODAY.plusDays(14)));

        assertThat(cases).isEqualTo(1);
        assertThat(again).isZero();
        assertThat(caseloads.casesOf(owner)).singleElement().satisfies(one -> assertThat(one.standIn()).isEqualTo(receiver.displayName()));
        signIn.as(receiver, "test");
        assertThat(desk.view(number).standing()).isEqualTo(Standing.STAND_IN);
        signIn.as(sender, "test");
        assertThat(desk.view(number).standing()).isEqualTo(Standing.OWNER);
    }

    @Test
    void handsChosenCasesOverForGood() {
        UUID owner = idOf(sender);
        UUID to = idOf(receiver);
        signIn.as(sender, "test");
        CaseNumber kept = given.aCase(given.aPupil(actor.schools().iterator().next()));
        given.aManager();

        caseloads.handOver(key(), new Order(owner, Set.of(number.value()), to, null, null));

        signIn.as(receiver, "test");
        assertThat(desk.view(number).standing()).isEqualTo(Standing.OWNER);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(kept));
        signIn.as(sender, "test");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(number));
        assertThat(desk.view(kept).standing()).isEqualTo(Standing.OWNER);
    }

    @Test
    void refusesAHandoverToNobodyToThemselvesAndIntoThePast() {
        UUID owner = idOf(sender);
        given.aManager();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> caseloads.handOver(key(), new Order(owner, Set.of(), null, TODAY.minusDays(1), TODAY.minusDays(2))))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactlyInAnyOrder("to", "from", "until"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> caseloads.handOver(key(), new Order(owner, Set.of(), owner, null, null)))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("to"));
    }

    private void move() {
        signIn.as(sender, "test");
        register.move(pupil, register.view(pupil).version(), new Move(newSchool, 7, "А", TODAY));
    }

    private TransferLine mineOf(Identity person) {
        signIn.as(person, "test");
        return transfers.list(0, 50).items().stream().filter(line -> line.caseNumber().equals(number.value())).findFirst().orElseThrow();
    }

    private UUID session(String note, boolean sign) {
        return log.log(key(), number, facts(note, TODAY), sign);
    }

    private static SessionFacts facts(String note, java.time.LocalDate on) {
        return new SessionFacts(SessionKind.INDIVIDUAL, on, LocalTime.of(0, 5), 40, Place.ROOM, Set.of(), Set.of(), note, null, TODAY.plusDays(7));
    }

    private UUID idOf(Identity person) {
        signIn.as(person, "test");
        return actor.id();
    }
}
