package kz.tirek.people;

import static kz.tirek.testing.Given.TODAY;
import static kz.tirek.testing.Given.aConsent;
import static kz.tirek.testing.Given.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kz.tirek.access.Role;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Iin;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Given;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.Test;

/** The register inside the server: who sees which child, and what it refuses. */
class PupilsIT extends ContainerTest {
    @Inject PupilRegister register;
    @Inject Guardians guardians;
    @Inject Consents consents;
    @Inject Statements statements;

    @Test
    void entersOnePupilForOneRequestKey() {
        NewPupil facts = facts(mySchool(), "Үлгі", "Айдана");
        UUID requestKey = key();

        UUID first = register.enrol(requestKey, facts);

        assertThat(register.enrol(requestKey, facts)).isEqualTo(first);
        assertThat(register.search(PupilQuery.of(""), 0, 50).total()).isEqualTo(1);
    }

    @Test
    void hidesPupilsOfOtherSchools() {
        UUID pupil = given.aPupil(mySchool());
        mySchool();

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> register.view(pupil));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> register.correct(pupil, 0, facts(UUID.randomUUID(), "Үлгі", "Айдана")));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> guardians.add(key(), pupil, aMother()));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> consents.record(key(), pupil, aConsent(), null));
        assertThat(register.search(PupilQuery.of("Үлгі"), 0, 50).items()).isEmpty();
    }

    @Test
    void refusesToEnterAPupilAtAnotherSchool() {
        UUID other = given.aSchool();
        mySchool();

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> register.enrol(key(), facts(other, "Үлгі", "Айдана")));
    }

    @Test
    void refusesEveryOtherRole() {
        UUID pupil = given.aPupil(mySchool());

        for (Role role : List.of(Role.ADMIN, Role.MANAGER, Role.OFFICIAL, Role.DEPUTY, Role.PRIVACY)) {
            given.as("somebody-" + role, role);
            assertThatExceptionOfType(Forbidden.class).as(role.name()).isThrownBy(() -> register.view(pupil));
            assertThatExceptionOfType(Forbidden.class).as(role.name()).isThrownBy(() -> register.search(PupilQuery.of(""), 0, 50));
        }
    }

    @Test
    void refusesAnIinThatAnotherPupilHas() {
        UUID school = mySchool();
        String iin = freeIin();
        register.enrol(key(), withIin(school, iin));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> register.enrol(key(), withIin(school, iin)))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field, Problem::key).containsExactly(
                        org.assertj.core.groups.Tuple.tuple("iin", "pupil.iinTaken")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> register.enrolAll(key(), List.of(facts(school, "Сынақ", "Дамир"), withIin(school, iin))));
        assertThat(register.search(PupilQuery.of("Сынақ"), 0, 50).items()).isEmpty();
        assertThat(register.search(PupilQuery.of(iin), 0, 50).total()).isEqualTo(1);
    }

    @Test
    void refusesTheCorrectionOfAnOldVersion() {
        UUID school = mySchool();
        UUID pupil = given.aPupil(school);
        register.correct(pupil, 0, facts(school, "Сынақ", "Айдана"));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> register.correct(pupil, 0, facts(school, "Нобай", "Айдана")));
        assertThat(register.view(pupil).surname()).isEqualTo("Сынақ");
    }

    @Test
    void findsNamesHoweverTheyAreTyped() {
        UUID school = mySchool();
        register.enrolAll(key(), List.of(facts(school, "Үлгі", "Айдана"), facts(school, "Өрнек", "Інжу"), facts(school, "Болжамов", "Санжар")));

        for (String typed : List.of("улги", "Ulgi", "үлгі айд", "айдана үлгі", "айдна")) {
            assertThat(register.search(PupilQuery.of(typed), 0, 50).items()).as(typed).extracting(PupilLine::surname).startsWith("Үлгі");
        }
        assertThat(register.search(PupilQuery.of("болжанов"), 0, 50).items()).extracting(PupilLine::surname).containsExactly("Болжамов");
        assertThat(register.search(PupilQuery.of("'; drop table pupil --"), 0, 50).items()).isEmpty();
    }

    @Test
    void searchesWithThreeStatementsBesideTheContext() {
        mySchool();
        register.search(PupilQuery.of(""), 0, 50);

        assertThat(statements.of(() -> register.search(PupilQuery.of("улги"), 0, 50))).isLessThanOrEqualTo(4);
        assertThat(statements.of(() -> register.search(PupilQuery.of(""), 0, 50))).isLessThanOrEqualTo(3);
    }

    @Test
    void losesSightOfAPupilWhoMovesAwayAndKeepsTheHistory() {
        UUID old = mySchool();
        UUID pupil = given.aPupil(old);
        UUID next = given.aSchool();
        var teacherThere = given.aPsychologistOf(next);
        given.aPsychologistOf(old);

        register.move(pupil, 0, new Move(next, 8, "Б", TODAY));

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> register.view(pupil));
        given.as(teacherThere.username(), Role.PSYCHOLOGIST);
        assertThat(register.view(pupil).enrolments()).extracting(EnrolmentLine::school).containsExactly(next, old);
    }

    @Test
    void keepsAConsentThatWasWithdrawn() {
        UUID pupil = given.aPupil(mySchool());
        UUID consent = consents.record(key(), pupil, aConsent(), "folder 3");

        consents.withdraw(pupil, consent, 0, TODAY);

        assertThat(register.view(pupil).consents()).singleElement()
                .satisfies(line -> assertThat(line.inForce()).isFalse()).satisfies(line -> assertThat(line.documentNote()).isEqualTo("folder 3"));
    }

    private UUID mySchool() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        return school;
    }

    private static NewGuardian aMother() {
        return new NewGuardian("Үлгі Гүлнар", Relation.MOTHER, null, true);
    }

    private static NewPupil withIin(UUID school, String iin) {
        return new NewPupil("Үлгі", "Айдана", null, iin, TODAY.minusYears(12), Sex.FEMALE, school, 7, "Ә", InstructionLanguage.KAZAKH);
    }

    private static String freeIin() {
        for (int digit = 0; ; digit = (digit + 1) % 10) {
            String digits = "1005156%04d%d".formatted(ThreadLocalRandom.current().nextInt(10_000), digit);
            try {
                return new Iin(digits).digits();
            } catch (Refusal notThisOne) {
                continue;
            }
        }
    }
}
