package kz.tirek.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;

/** Keeps what legal representatives allowed in writing, and what they took back (Order 92 of 29.04.2025, p. 12). */
@Work
public class Consents {
    @Inject Pupils pupils;
    @Inject PupilQueries queries;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * Files a written consent.
     *
     * @param documentNote where the paper is kept; may be empty
     * @return id of the consent; the same for the same request key
     * @throws kz.tirek.shared.Refusal as {@link Pupils#recordConsent}
     */
    @Requires(Permission.PUPIL_EDIT)
    public UUID record(UUID requestKey, UUID pupilId, NewConsent paper, String documentNote) {
        paper.check(LocalDate.now(clock));
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            pupils.recordConsent(id, pupilId, paper, documentNote);
        }
        return id;
    }

    /**
     * A representative took the consent back; from {@code day} on it holds no longer.
     *
     * @throws kz.tirek.shared.Refusal at {@code withdrawnOn} unless the day lies between the consent's and today
     */
    @Requires(Permission.PUPIL_EDIT)
    public void withdraw(UUID pupilId, UUID id, int version, LocalDate day) {
        Consent consent = queries.consent(id, pupils.ofMySchools(pupilId).id()).orElseThrow(Absent::new);
        consent.withdraw(day, LocalDate.now(clock), version);
        audit.note(Entry.wrote("consent", id, pupilId, Entry.Fields.IDENTITY));
    }
}
