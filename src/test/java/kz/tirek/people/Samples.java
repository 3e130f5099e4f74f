package kz.tirek.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.shared.Refusal;

/** People for tests. */
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 7);
    static final UUID SCHOOL = new UUID(9, 900);
    static final UUID SOMEBODY = new UUID(9, 1);

    private Samples() {}

    static NewPupil aPupilNamed(String surname, String givenName, String patronymic) {
        return new NewPupil(surname, givenName, patronymic, null, LocalDate.of(2014, 3, 1), Sex.FEMALE, SCHOOL, 7, "Ә", InstructionLanguage.KAZAKH);
    }

    static Pupil aPupil() {
        return entered(aPupilNamed("Үлгі", "Айдана", null));
    }

    static Pupil entered(NewPupil facts) {
        return Pupil.enter(UUID.randomUUID(), facts.checked(TODAY), SOMEBODY, Instant.EPOCH);
    }

    static NewConsent aConsent(LocalDate givenOn, LocalDate until, Consent.Scope first, Consent.Scope... more) {
        Set<Consent.Scope> scopes = EnumSet.of(first, more);
        return new NewConsent("Үлгі Гүлнар", Relation.MOTHER, givenOn, scopes, until);
    }

    static Consent filed(NewConsent paper) {
        paper.check(TODAY);
        return Consent.record(UUID.randomUUID(), UUID.randomUUID(), paper, SOMEBODY, Instant.EPOCH);
    }

    /** What is refused, as field:key; empty when nothing is. */
    static List<String> fields(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.problems().stream().map(problem -> problem.field() + ":" + problem.key()).toList();
        }
    }
}
