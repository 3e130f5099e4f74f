package kz.tirek.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.directory.Schools;
import kz.tirek.shared.Absent;

/** Stores a new pupil at a school that the actor serves, with the first row of their history. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Admission {
    @Inject EntityManager entityManager;
    @Inject Schools schools;
    @Inject PersonNumbers numbers;
    @Inject Actor actor;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * @param facts checked ones
     * @throws Absent when the actor does not serve the school
     * @throws kz.tirek.shared.Refusal at {@code school} when it is closed
     */
    void admit(UUID id, NewPupil facts) {
        if (!actor.schools().contains(facts.school())) {
            throw new Absent();
        }
        schools.requireOpen(facts.school());
        Pupil pupil = Pupil.enter(id, facts, actor.id(), clock.instant());
        numbers.put(pupil, facts.iin());
        entityManager.persist(pupil);
        entityManager.persist(Enrolment.of(pupil, LocalDate.now(clock)));
        audit.note(Entry.wrote("pupil", id, id, Entry.Fields.IDENTITY));
    }
}
