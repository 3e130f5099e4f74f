package kz.tirek.people;

import static kz.tirek.people.Consent.Scope.COUNSELLING;
import static kz.tirek.people.Consent.Scope.DIAGNOSTICS;
import static kz.tirek.people.Consent.Scope.TRAINING;
import static kz.tirek.people.Samples.TODAY;
import static kz.tirek.people.Samples.aConsent;
import static kz.tirek.people.Samples.fields;
import static kz.tirek.people.Samples.filed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsentTest {
    @Test
    void coversOnlyWhatWasAllowed() {
        var consent = filed(aConsent(TODAY, null, COUNSELLING, DIAGNOSTICS));

        assertThat(consent.covers(COUNSELLING, TODAY)).isTrue();
        assertThat(consent.covers(TRAINING, TODAY)).isFalse();
    }

    @Test
    void coversFromItsDayToItsLastDay() {
        var consent = filed(aConsent(TODAY.minusDays(2), TODAY, COUNSELLING));

        assertThat(consent.covers(COUNSELLING, TODAY.minusDays(3))).isFalse();
        assertThat(consent.covers(COUNSELLING, TODAY.minusDays(2))).isTrue();
        assertThat(consent.covers(COUNSELLING, TODAY)).isTrue();
        assertThat(consent.covers(COUNSELLING, TODAY.plusDays(1))).isFalse();
    }

    @Test
    void holdsNoLongerFromTheDayOfWithdrawal() {
        var consent = filed(aConsent(TODAY.minusDays(9), null, COUNSELLING));

        consent.withdraw(TODAY, TODAY, 0);

        assertThat(consent.covers(COUNSELLING, TODAY.minusDays(1))).isTrue();
        assertThat(consent.covers(COUNSELLING, TODAY)).isFalse();
    }

    @Test
    void isWithdrawnOnceAndWithinItsTime() {
        var consent = filed(aConsent(TODAY.minusDays(9), null, COUNSELLING));

        assertThat(fields(() -> consent.withdraw(TODAY.plusDays(1), TODAY, 0))).containsExactly("withdrawnOn:consent.withdrawnOutside");
        assertThat(fields(() -> consent.withdraw(TODAY.minusDays(10), TODAY, 0))).containsExactly("withdrawnOn:consent.withdrawnOutside");
        consent.withdraw(TODAY, TODAY, 0);
        assertThat(fields(() -> consent.withdraw(TODAY, TODAY, 0))).containsExactly("null:consent.alreadyWithdrawn");
    }

    @Test
    void refusesAPaperThatSaysNothing() {
        var nothing = new NewConsent(" ", null, TODAY.plusDays(1), null, null);

        assertThat(fields(() -> nothing.check(TODAY))).containsExactly("consentGivenBy:shared.required", "consentRelation:shared.required",
                "consentGivenOn:consent.inFuture", "consentScopes:consent.scopesMissing");
    }

    @Test
    void refusesAnEndBeforeItsDay() {
        assertThat(fields(() -> aConsent(TODAY, TODAY.minusDays(1), COUNSELLING).check(TODAY))).containsExactly("consentUntil:consent.endsBeforeGiven");
    }
}
