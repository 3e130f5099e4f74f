package kz.tirek.people.web;

import java.time.LocalDate;
import java.util.Set;
import kz.tirek.people.Consent;
import kz.tirek.people.NewConsent;
import kz.tirek.people.Relation;

/**
 * Body of a written consent that is filed.
 *
 * @param documentNote where the paper is kept; may be missing
 */
public record RecordedConsent(String givenBy, Relation relation, LocalDate givenOn, Set<Consent.Scope> scopes, LocalDate until,
        String documentNote) {
    NewConsent paper() {
        return new NewConsent(givenBy, relation, givenOn, scopes, until);
    }
}
