package kz.tirek.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;

/** Pupils for the work of other features, inside their transactions. Whoever shows what they get notes the reading in the audit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Pupils {
    @Inject PupilQueries queries;
    @Inject PersonNumbers numbers;
    @Inject Actor actor;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** @throws Absent unless there is such a pupil at a school that the actor serves */
    public Pupil ofMySchools(UUID id) {
        return queries.pupil(id, actor.schools()).orElseThrow(Absent::new);
    }

    /** The record of the actor's schools that a merged one of them lives on in. */
    Optional<UUID> survivor(UUID id) {
        return queries.survivor(id, actor.schools());
    }

    /** @throws Absent unless all of them are pupils of the actor's schools */
    void requireMySchools(Set<UUID> ids) {
        if (queries.count(ids, actor.schools()) < ids.size()) {
            throw new Absent();
        }
    }

    /** Who stands for a pupil at home; row policies leave it to those who serve the school or work on the pupil's case. */
    public List<GuardianLine> guardians(UUID pupilId) {
        return queries.guardians(pupilId).stream().map(numbers::line).toList();
    }

    /** The consent, newest first, that allows {@code scope} with the pupil on {@code day}. */
    public Optional<Consent> consentInForce(UUID pupilId, Consent.Scope scope, LocalDate day) {
        return queries.consents(pupilId).stream().filter(consent -> consent.covers(scope, day)).findFirst();
    }

    /** Which of these pupils a consent covers for {@code scope} on {@code day}. One statement. */
    public Set<UUID> consented(Collection<UUID> ids, Consent.Scope scope, LocalDate day) {
        return ids.isEmpty() ? Set.of() : queries.consentsOf(ids).stream().filter(consent -> consent.covers(scope, day)).map(Consent::pupilId)
                .collect(Collectors.toSet());
    }

    /**
     * Files a written consent.
     *
     * @throws kz.tirek.shared.Refusal with what is wrong at {@code consentGivenBy}, {@code consentRelation}, {@code consentGivenOn},
     *     {@code consentScopes}, {@code consentUntil}
     * @throws Absent unless the pupil is of the actor's schools
     */
    public Consent recordConsent(UUID pupilId, NewConsent paper) {
        return recordConsent(Ids.next(), pupilId, paper, "");
    }

    /** @param documentNote where the paper is kept; may be empty */
    Consent recordConsent(UUID id, UUID pupilId, NewConsent paper, String documentNote) {
        paper.check(LocalDate.now(clock));
        Pupil pupil = ofMySchools(pupilId);
        Consent consent = Consent.record(id, pupil.id(), paper, actor.id(), clock.instant());
        queries.guardians(pupilId).stream().filter(guardian -> guardian.isCalled(paper.givenBy())).findFirst()
                .ifPresent(guardian -> consent.signedBy(guardian.id()));
        consent.file(documentNote);
        queries.entityManager().persist(consent);
        audit.note(Entry.wrote("consent", consent.id(), pupil.id(), Entry.Fields.IDENTITY));
        return consent;
    }

    /** All that the register knows of a pupil of the actor's schools. */
    PupilView view(UUID id) {
        Pupil pupil = ofMySchools(id);
        LocalDate today = LocalDate.now(clock);
        return PupilView.of(pupil, numbers.iin(pupil),
                queries.guardians(id).stream().map(numbers::line).toList(),
                queries.enrolments(id).stream().map(Enrolment::line).toList(),
                queries.consents(id).stream().map(consent -> ConsentLine.of(consent, today)).toList(),
                today);
    }
}
