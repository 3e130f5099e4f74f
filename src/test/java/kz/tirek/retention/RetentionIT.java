package kz.tirek.retention;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import kz.tirek.access.Identity;
import kz.tirek.access.Jobs;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseView;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.Outcome;
import kz.tirek.sessions.Method;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.SessionLog;
import kz.tirek.sessions.Theme;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Statements;
import kz.tirek.vault.Vault;
import org.junit.jupiter.api.Test;

/** Erasing inside the server: what is due goes with its keys, once, also after a kill; what is held stays; before its time two persons must say so. */
class RetentionIT extends ContainerTest {
    private static final LocalDate LATER = TODAY.plusDays(3700);

    @Inject Keeper keeper;
    @Inject KeeperSteps steps;
    @Inject Jobs jobs;
    @Inject RetentionDesk desk;
    @Inject RetentionRules rules;
    @Inject Holds holds;
    @Inject EarlyErasures early;
    @Inject CaseDesk cases;
    @Inject CaseWork work;
    @Inject SessionLog log;
    @Inject SignIn signIn;
    @Inject Vault vault;
    @Inject Statements statements;
    @Resource ManagedExecutorService executor;

    private final Map<CaseNumber, Identity> owners = new HashMap<>();
    private final Map<CaseNumber, UUID> ids = new HashMap<>();

    @Test
    void erasesNotesFactsAndTheNameOfACaseThatIsDue() {
        CaseNumber number = aClosedCase();
        assertThat(seen(number).confidence().riskWhy()).isEqualTo("told the class teacher");

        run(LATER);

        CaseView left = seen(number);
        assertThat(left.erased()).isTrue();
        assertThat(left.erasedOn()).isEqualTo(LATER);
        assertThat(left.confidence().riskWhy()).isNull();
        assertThat(left.confidence().pupil()).doesNotContain("Айдана").startsWith("—");
        assertThat(left.confidence().consent()).isNull();
        assertThat(left.confidence().chronicle()).extracting(ChronicleEntry::kind).contains("erased.CASE_NARRATIVE", "erased.SESSION_FACTS",
                "erased.CASE_FACTS", "erased.CASE_IDENTITY").doesNotContain("StepKind.OPENED");
        assertThat(left.confidence().chronicle()).extracting(ChronicleEntry::text).noneMatch(text -> text != null && text.contains("secret words"));
        assertThat(vault.destroyed(id(number))).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.reopen(number, left.version(), "again"))
                .extracting(Refusal::key).isEqualTo("case.erased");
    }

    @Test
    void erasesWhatThePreviewSaidAndNothingMoreTheSecondTime() {
        run(LATER);
        aClosedCase();
        aClosedCase();
        asPrivacy("privacy-1");
        Preview said = desk.preview(LATER);
        assertThat(said.counts()).contains(new Preview.Count(RecordKind.CASE, FieldClass.NARRATIVE, said.cases().stream()
                .filter(due -> due.fieldClass() == FieldClass.NARRATIVE && !due.held()).count(), 0));

        run(LATER);

        asPrivacy("privacy-1");
        RunLine done = desk.runs().get(0);
        long cases = said.counts().stream().filter(count -> List.of(RecordKind.CASE, RecordKind.SESSION).contains(count.kind()))
                .mapToLong(Preview.Count::due).sum();
        long others = said.counts().stream().filter(count -> !List.of(RecordKind.CASE, RecordKind.SESSION).contains(count.kind()) && count.due() > 0).count();
        assertThat(done.done()).isEqualTo(cases + others);
        assertThat(done.waiting() + done.kept()).isZero();
        assertThat(desk.preview(LATER).counts().stream().filter(count -> count.kind() == RecordKind.CASE)).isEmpty();

        int erased = desk.erased().size();
        run(LATER);
        asPrivacy("privacy-1");
        assertThat(desk.erased()).hasSize(erased);
    }

    @Test
    void goesOnWhereItWasBrokenOff() {
        run(LATER);
        CaseNumber first = aClosedCase();
        CaseNumber second = aClosedCase();
        CaseNumber third = aClosedCase();

        later(() -> keeper.run(RunCause.DEMAND, LATER, 1));
        asPrivacy("privacy-1");
        RunLine broken = desk.runs().get(0);
        assertThat(broken.finishedAt()).isNull();
        assertThat(broken.waiting()).isPositive();
        assertThat(List.of(first, second, third).stream().filter(number -> seen(number).erased())).hasSize(1);

        later(() -> keeper.run(RunCause.DEMAND, LATER, Integer.MAX_VALUE));
        asPrivacy("privacy-1");
        assertThat(desk.runs()).filteredOn(run -> run.id().equals(broken.id())).singleElement().satisfies(run -> {
            assertThat(run.finishedAt()).isNotNull();
            assertThat(run.waiting()).isZero();
        });
        assertThat(List.of(first, second, third)).allMatch(number -> seen(number).erased());
    }

    @Test
    void destroysTheKeysThatAKillLeftAlive() {
        run(LATER);
        CaseNumber number = aClosedCase();
        UUID id = id(number);
        later(() -> jobs.run(Keeper.NAME, () -> steps.next(steps.begin(RunCause.DEMAND, LATER).orElseThrow().id())));
        assertThat(seen(number).erasedOn()).isNotNull();
        assertThat(vault.destroyed(id)).isFalse();

        later(keeper::reconcile);

        assertThat(vault.destroyed(id)).isTrue();
    }

    @Test
    void erasesNothingThatIsOnHold() {
        CaseNumber number = aClosedCase();
        asPrivacy("privacy-1");
        holds.place(key(), number.value(), "a court of the region asked to keep it");
        HoldLine hold = holds.list().stream().filter(line -> line.number().equals(number.value())).findFirst().orElseThrow();
        assertThat(desk.preview(LATER).counts()).anyMatch(count -> count.held() > 0);

        run(LATER);
        assertThat(seen(number).erased()).isFalse();
        assertThat(seen(number).confidence().riskWhy()).isEqualTo("told the class teacher");

        asPrivacy("privacy-1");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> early.ask(key(), anAsk(number))).extracting(Refusal::key).isEqualTo("early.held");
        holds.lift(hold.id(), hold.version());
        run(LATER);
        assertThat(seen(number).erased()).isTrue();
    }

    @Test
    void erasesBeforeItsTimeOnTheWordOfTwoPersons() throws InterruptedException {
        CaseNumber number = aClosedCase();
        asPrivacy("privacy-1");
        early.ask(key(), anAsk(number));
        EarlyLine asked = lineOf(number);
        assertThat(asked.mayDecide()).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> early.decide(asked.id(), asked.version(), true))
                .extracting(Refusal::key).isEqualTo("early.samePerson");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> early.ask(key(), anAsk(number))).extracting(Refusal::key).isEqualTo("early.askedAlready");
        assertThat(seen(number).erased()).isFalse();

        given.aManager();
        early.decide(asked.id(), lineOf(number).version(), true);

        for (int i = 0; i < 100 && lineOf(number).state() != EarlyState.DONE; i++) {
            Thread.sleep(100);
        }
        assertThat(lineOf(number).state()).isEqualTo(EarlyState.DONE);
        assertThat(seen(number).confidence().chronicle()).extracting(ChronicleEntry::kind).contains("erasedEarly.CASE_NARRATIVE", "erasedEarly.CASE_IDENTITY");
        later(keeper::reconcile);
        assertThat(vault.destroyed(id(number))).isTrue();
    }

    @Test
    void keepsACaseWhoseErasureWasRefused() {
        CaseNumber number = aClosedCase();
        asPrivacy("privacy-1");
        early.ask(key(), anAsk(number));
        asPrivacy("privacy-2");
        early.decide(lineOf(number).id(), lineOf(number).version(), false);

        assertThat(lineOf(number).state()).isEqualTo(EarlyState.REFUSED);
        assertThat(seen(number).erased()).isFalse();
    }

    @Test
    void asksForNothingThatIsUnderWay() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        CaseNumber open = given.aCase(given.aPupil(school));
        asPrivacy("privacy-1");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> early.ask(key(), anAsk(open))).extracting(Refusal::key).isEqualTo("early.underWay");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> early.ask(key(), new EarlyAsk(open.value(), "too short", "94-V, art. 18")))
                .extracting(Refusal::key).isEqualTo("retention.tooShort");
    }

    @Test
    void keepsEveryVersionOfARuleAndRefusesNotesThatOutliveTheirCase() {
        asPrivacy("privacy-1");
        RuleLine now = rules.history(RecordKind.CASE, FieldClass.NARRATIVE).get(0);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rules.change(RecordKind.CASE, FieldClass.NARRATIVE, new RuleChange(now.version(), null, now.basis(), false)))
                .extracting(Refusal::key).isEqualTo("retention.order");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rules.change(RecordKind.CASE, FieldClass.NARRATIVE, new RuleChange(now.version(), 0, "short", false)))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("days", "basis"));
        rules.change(RecordKind.CASE, FieldClass.NARRATIVE, new RuleChange(now.version(), now.days() + 1, "decision of the Centre No. 7", false));

        assertThat(rules.history(RecordKind.CASE, FieldClass.NARRATIVE)).first().satisfies(rule -> {
            assertThat(rule.version()).isEqualTo(now.version() + 1);
            assertThat(rule.days()).isEqualTo(now.days() + 1);
            assertThat(rule.notedBy()).isEqualTo("privacy-1");
        });
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> rules.change(RecordKind.CASE, FieldClass.NARRATIVE, new RuleChange(now.version(), 9, now.basis(), false)));
    }

    @Test
    void isForThePersonResponsibleForPersonalDataOnly() {
        given.asAdmin();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.preview());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> holds.list());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> early.list());
        given.aManager();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.preview());
        assertThat(early.list()).isNotNull();
    }

    @Test
    void needsFewStatementsForItsPage() {
        aClosedCase();
        asPrivacy("privacy-1");
        desk.runs();

        assertThat(statements.of(() -> desk.preview(LATER))).isLessThanOrEqualTo(4);
        assertThat(statements.of(() -> desk.runs())).isLessThanOrEqualTo(2);
        assertThat(statements.of(() -> desk.erased())).isLessThanOrEqualTo(2);
    }

    private EarlyLine lineOf(CaseNumber number) {
        return early.list().stream().filter(line -> line.number().equals(number.value())).findFirst().orElseThrow();
    }

    private static EarlyAsk anAsk(CaseNumber number) {
        return new EarlyAsk(number.value(), "the family demands that the notes be erased", "Law 94-V, art. 24");
    }

    private CaseNumber aClosedCase() {
        UUID school = given.aSchool();
        Identity psychologist = given.aPsychologistOf(school);
        CaseNumber number = given.aCase(given.aPupil(school));
        log.log(key(), number, new SessionFacts(SessionKind.INDIVIDUAL, TODAY, LocalTime.of(11, 0), 40, Place.ROOM, Set.of(Theme.ANXIETY),
                Set.of(Method.TALK), "secret words", "talk again", TODAY.plusDays(7)), true);
        work.close(number, cases.view(number).version(), Outcome.RESOLVED, "done");
        owners.put(number, psychologist);
        ids.put(number, idOf(number));
        return number;
    }

    private UUID idOf(CaseNumber number) {
        return cases.list(new CaseFilter(null, false, null, null, null, null, number.value(), null, 0, 50)).items().get(0).id();
    }

    private UUID id(CaseNumber number) {
        return ids.get(number);
    }

    private CaseView seen(CaseNumber number) {
        Identity before = signIn.current().orElseThrow();
        signIn.as(owners.get(number), "test");
        try {
            return cases.view(number);
        } finally {
            signIn.as(before, "test");
        }
    }

    private void asPrivacy(String name) {
        given.as(name, Role.PRIVACY);
    }

    private void run(LocalDate day) {
        later(() -> keeper.run(RunCause.DEMAND, day, Integer.MAX_VALUE));
    }

    /** As the keeper does it: on a thread of its own. */
    private void later(Runnable job) {
        try {
            executor.submit((Callable<Void>) () -> {
                job.run();
                return null;
            }).get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
