package kz.tirek.people;

import java.time.LocalDate;
import java.util.Set;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/**
 * A written consent on paper, as it is entered (Order 92 of 29.04.2025, p. 12).
 *
 * @param givenBy name of the legal representative who signed
 * @param until last day on which it holds; {@code null} until withdrawn
 */
public record NewConsent(String givenBy, Relation relation, LocalDate givenOn, Set<Consent.Scope> scopes, LocalDate until) {
    public NewConsent {
        givenBy = PersonName.tidy(givenBy);
        scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
    }

    /** @throws Refusal with everything that is wrong, each at its field, all of which start with {@code consent} */
    void check(LocalDate today) {
        var refusals = new Refusals();
        PersonName.checkRequired(refusals, givenBy, "consentGivenBy");
        refusals.require(relation, "consentRelation").require(givenOn, "consentGivenOn");
        refusals.check(givenOn == null || !givenOn.isAfter(today), "consentGivenOn", "consent.inFuture");
        refusals.check(!scopes.isEmpty(), "consentScopes", "consent.scopesMissing");
        refusals.check(until == null || givenOn == null || !until.isBefore(givenOn), "consentUntil", "consent.endsBeforeGiven");
        refusals.throwIfAny();
    }
}
