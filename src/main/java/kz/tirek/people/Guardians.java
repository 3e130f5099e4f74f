package kz.tirek.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;

/** Keeps who stands for a pupil at home. */
@Work
public class Guardians {
    @Inject Pupils pupils;
    @Inject PupilQueries queries;
    @Inject PersonNumbers numbers;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * @return id of the guardian; the same for the same request key
     * @throws kz.tirek.shared.Refusal at {@code name}, {@code relation}, {@code phone}
     */
    @Requires(Permission.PUPIL_EDIT)
    public UUID add(UUID requestKey, UUID pupilId, NewGuardian facts) {
        NewGuardian checked = facts.checked();
        Pupil pupil = pupils.ofMySchools(pupilId);
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            store(id, pupil.id(), checked);
        }
        return id;
    }

    /**
     * Adds many, one to a pupil, as when a school's own list is taken over; all or none.
     *
     * @param ofPupils by the pupil's id; pupils outside the actor's schools are refused as absent
     * @return how many were added; 0 when this request key was answered before
     */
    @Requires(Permission.PUPIL_EDIT)
    public int addAll(UUID requestKey, Map<UUID, NewGuardian> ofPupils) {
        UUID fresh = Ids.next();
        if (!once.claim(requestKey, fresh).equals(fresh)) {
            return 0;
        }
        pupils.requireMySchools(ofPupils.keySet());
        ofPupils.forEach((pupilId, facts) -> {
            store(Ids.next(), pupilId, facts.checked());
        });
        return ofPupils.size();
    }

    @Requires(Permission.PUPIL_EDIT)
    public void correct(UUID pupilId, UUID id, int version, NewGuardian facts) {
        NewGuardian checked = facts.checked();
        Guardian guardian = ofMySchools(pupilId, id);
        guardian.correct(checked, version);
        numbers.put(guardian, checked.phone());
        noteWritten(id, pupilId);
    }

    /** From today on stands for the pupil no longer; stays in the history. */
    @Requires(Permission.PUPIL_EDIT)
    public void end(UUID pupilId, UUID id, int version) {
        ofMySchools(pupilId, id).end(LocalDate.now(clock), version);
        noteWritten(id, pupilId);
    }

    private void store(UUID id, UUID pupilId, NewGuardian facts) {
        Guardian guardian = Guardian.of(id, pupilId, facts);
        numbers.put(guardian, facts.phone());
        queries.entityManager().persist(guardian);
        noteWritten(id, pupilId);
    }

    private Guardian ofMySchools(UUID pupilId, UUID id) {
        return queries.guardian(id, pupils.ofMySchools(pupilId).id()).orElseThrow(Absent::new);
    }

    private void noteWritten(UUID id, UUID pupilId) {
        audit.note(Entry.wrote("guardian", id, pupilId, Entry.Fields.IDENTITY));
    }
}
