package kz.tirek.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.AssignmentLine;
import kz.tirek.access.Identity;
import kz.tirek.access.Jobs;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.access.StaffDesk;
import kz.tirek.access.Unit;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Slice;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.Test;

/** What the person responsible for personal data finds in the audit, through the portal's own services. */
class AuditIT extends ContainerTest {
    /** Context told twice, the person, the look-up of names, rows, numbers of cases, the total, the note of it. */
    private static final int SEARCH = 9;

    @Inject AuditDesk desk;
    @Inject ChildAudit children;
    @Inject UnusualReview review;
    @Inject UnusualWatch watch;
    @Inject Proof proof;
    @Inject Sealer sealer;
    @Inject PrintNotes prints;
    @Inject Jobs jobs;
    @Inject CaseDesk cases;
    @Inject StaffDesk staff;
    @Inject Actor actor;
    @Inject SignIn signIn;
    @Inject Statements statements;
    @Inject Clock clock;

    @Test
    void findsRowsByPersonNumberAndAction() {
        Identity psychologist = given.aPsychologistOf(given.aSchool());
        CaseNumber number = aReadCase(psychologist);

        privacy("finder");
        assertThat(desk.search(filter(psychologist.displayName(), null, Entry.Action.READ), 0, 50).items()).singleElement().satisfies(line -> {
            assertThat(line.person()).isEqualTo(psychologist.displayName());
            assertThat(line.number()).isEqualTo(number.value());
            assertThat(line.fields()).isEqualTo(Entry.Fields.NARRATIVE);
            assertThat(line.reason()).isEqualTo("assignment");
            assertThat(line.ofChild()).isTrue();
        });
        assertThat(desk.search(filter(null, number.value(), null), 0, 50).items()).extracting(AuditLine::action)
                .contains(Entry.Action.READ, Entry.Action.WRITE);
        assertThat(desk.search(filter("nobody is called so", null, null), 0, 50).total()).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.search(filter(null, "12", null), 0, 50)).extracting(Refusal::key)
                .isEqualTo("audit.numberForm");
    }

    @Test
    void notesEachLookAtTheAudit() {
        Identity privacy = privacy("noted-" + UUID.randomUUID());
        desk.search(filter(null, null, null), 0, 10);

        assertThat(desk.search(filter(privacy.displayName(), null, null), 0, 10).items()).extracting(AuditLine::kind).containsExactly("audit");
    }

    @Test
    void searchesInFewStatementsWhateverThereIs() {
        Identity psychologist = given.aPsychologistOf(given.aSchool());
        for (int i = 0; i < 3; i++) {
            aReadCase(psychologist);
        }
        Identity privacy = privacy("counting");
        actor.id();
        given.as("somebody-else");
        actor.id();

        assertThat(statements.of(() -> {
            signIn.as(privacy, "test");
            desk.search(filter(psychologist.displayName(), null, null), 0, 5);
        })).isBetween(1L, (long) SEARCH);
    }

    @Test
    void isOpenToThePrivacyRoleAlone() {
        for (Role role : List.of(Role.ADMIN, Role.EXECUTOR)) {
            given.as("curious-" + role, role);
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.search(filter(null, null, null), 0, 10));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> children.find(new ChildQuery("TRK-2026-000001", null, null, null, null)));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> proof.verify());
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> review.list(UnusualState.OPEN, 0, 10));
        }
    }

    @Test
    void tellsWhoLookedAtAChild() {
        Identity psychologist = given.aPsychologistOf(given.aSchool());
        CaseNumber number = aReadCase(psychologist);
        privacy("answering");

        FoundChild child = children.find(new ChildQuery(number.value().toLowerCase(), null, null, null, null));
        ChildReaders readers = children.readers(child);

        assertThat(child.name()).isNull();
        assertThat(readers.readers()).filteredOn(reader -> reader.name().equals(psychologist.displayName())).singleElement().satisfies(reader -> {
            assertThat(reader.roles()).isEqualTo("psychologist");
            assertThat(reader.looks()).anyMatch(look -> look.kind().equals("case") && look.action() == Entry.Action.READ
                    && look.fields() == Entry.Fields.NARRATIVE && look.day().equals(LocalDate.now(clock)));
        });
        assertThat(readers.whole()).isTrue();
    }

    @Test
    void findsAChildByItsNameAndBirthDateOnly() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        given.aPupil(school);
        privacy("asking");

        for (ChildQuery little : List.of(new ChildQuery(null, null, "Үлгі", null, null), new ChildQuery(null, null, "Үлгі", "Айдана", null),
                new ChildQuery(null, null, null, null, null))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> children.find(little)).extracting(Refusal::key).isEqualTo("childAudit.tooLittle");
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> children.find(new ChildQuery(null, null, "Үлгі", "Айдана", LocalDate.of(1990, 1, 1))))
                .extracting(Refusal::key).isEqualTo("childAudit.none");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> children.find(new ChildQuery(null, "12", null, null, null)))
                .extracting(Refusal::key).isEqualTo("childAudit.iinForm");
    }

    @Test
    void notesALetterAsPrinted() {
        CaseNumber number = aReadCase(given.aPsychologistOf(given.aSchool()));
        Identity privacy = privacy("writing-" + UUID.randomUUID());
        FoundChild child = children.find(new ChildQuery(number.value(), null, null, null, null));
        children.letter(child);

        assertThat(desk.search(filter(privacy.displayName(), null, Entry.Action.PRINT), 0, 10).items()).extracting(AuditLine::kind).containsExactly("child");
    }

    @Test
    void notesAPrintedPageWithTheChildOfItsAddress() {
        Identity psychologist = given.aPsychologistOf(given.aSchool());
        CaseNumber number = aReadCase(psychologist);
        prints.printed("/cases/" + number.value());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> prints.printed("/cases?query=name"));

        privacy("seeing-prints");
        assertThat(desk.search(filter(psychologist.displayName(), null, Entry.Action.PRINT), 0, 10).items()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(number.value());
            assertThat(line.screen()).isEqualTo("/cases/" + number.value());
        });
    }

    @Test
    void listsReadingAfterReassignmentOnceAndTakesADecision() {
        Identity reader = given.aPsychologistOf(given.aSchool());
        UUID readerId = actor.id();
        CaseNumber number = aReadCase(reader);
        sendAway(readerId);
        signIn.as(reader, "test");
        cases.view(number);

        jobs.run(UnusualWatch.JOB, watch::look);
        jobs.run(UnusualWatch.JOB, watch::look);

        privacy("reviewing");
        UnusualLine line = only(readerId);
        assertThat(line.children()).isEqualTo(1);
        assertThat(line.own()).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> review.decide(line.id(), line.version(), UnusualState.EXPLAINED, "short"));
        review.decide(line.id(), line.version(), UnusualState.EXPLAINED, "handed the case over that day");

        assertThat(review.view(line.id()).words()).isEqualTo("handed the case over that day");
        assertThat(review.list(UnusualState.OPEN, 0, 200).items()).noneMatch(one -> one.id().equals(line.id()));
        jobs.run(UnusualWatch.JOB, watch::look);
        privacy("reviewing");
        assertThat(review.view(line.id()).state()).isEqualTo(UnusualState.EXPLAINED);
    }

    @Test
    void refusesAReviewOfOnesOwnReading() {
        CaseNumber number = aReadCase(given.aPsychologistOf(given.aSchool()));
        Identity privacy = privacy("own-" + UUID.randomUUID());
        setMany(1);
        children.find(new ChildQuery(number.value(), null, null, null, null));
        UUID me = actor.id();
        jobs.run(UnusualWatch.JOB, watch::look);
        signIn.as(privacy, "test");
        setMany(20);

        UnusualLine own = review.list(UnusualState.OPEN, 0, 200).items().stream().filter(line -> line.staffId().equals(me) && line.kind() == ReadingKind.MANY)
                .findFirst().orElseThrow();
        assertThat(own.own()).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> review.decide(own.id(), own.version(), UnusualState.EXPLAINED, "it was only me, so it is fine"))
                .extracting(Refusal::key).isEqualTo("unusual.ownRefused");
    }

    @Test
    void sealsAndVerifiesWhatThePortalNoted() {
        aReadCase(given.aPsychologistOf(given.aSchool()));
        jobs.run(Sealer.JOB, this::seal);
        privacy("verifying");

        Verification verification = proof.verify();

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.rows()).isPositive();
        assertThat(proof.state().last().found()).isZero();
        assertThat(proof.state().seal()).isPositive();
        assertThat(proof.state().fingerprint()).matches("([0-9a-f]{4} ?){8}");
    }

    private void seal() {
        for (int i = 0; i < 3; i++) {
            sealer.tell(sealer.step().last());
        }
    }

    private Identity privacy(String name) {
        return given.as(name, Role.PRIVACY);
    }

    private CaseNumber aReadCase(Identity psychologist) {
        signIn.as(psychologist, "test");
        CaseNumber number = given.aCase(given.aPupil(actor.schools().iterator().next()));
        cases.view(number);
        return number;
    }

    /** From one school to another, by the administrator. */
    private void sendAway(UUID person) {
        UUID other = given.aSchool();
        for (AssignmentLine line : staff.view(person).current()) {
            staff.end(line.id(), line.version());
        }
        staff.assign(person, new Unit(Unit.Kind.SCHOOL, other.toString()));
    }

    private UnusualLine only(UUID person) {
        List<UnusualLine> lines = review.list(UnusualState.OPEN, 0, Slice.MOST).items().stream()
                .filter(line -> line.staffId().equals(person) && line.kind() == ReadingKind.ELSEWHERE).toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private void setMany(int children) {
        ReadingRuleView rule = review.rules().stream().filter(one -> one.kind() == ReadingKind.MANY).findFirst().orElseThrow();
        review.set(new ReadingRuleView(rule.kind(), rule.version(), children, true, 0, 0, null));
    }

    private static AuditFilter filter(String person, String number, Entry.Action action) {
        return new AuditFilter(person, number, null, null, null, action);
    }
}
