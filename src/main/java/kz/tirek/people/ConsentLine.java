package kz.tirek.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A written consent.
 *
 * @param until last day on which it holds, or {@code null}
 * @param withdrawnOn the day since which it holds no longer, or {@code null}
 * @param inForce whether it holds today
 * @param documentNote where the paper is kept, or {@code null}
 */
public record ConsentLine(UUID id, int version, String givenBy, Relation relation, LocalDate givenOn, List<Consent.Scope> scopes,
        LocalDate until, LocalDate withdrawnOn, boolean inForce, String documentNote) {
    static ConsentLine of(Consent consent, LocalDate today) {
        return new ConsentLine(consent.id(), consent.version(), consent.givenBy(), consent.relation(), consent.givenOn(),
                List.copyOf(consent.scopes()), consent.until().orElse(null), consent.withdrawnOn().orElse(null),
                consent.holds(today), consent.documentNote().orElse(null));
    }
}
