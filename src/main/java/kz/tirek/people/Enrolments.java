package kz.tirek.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.directory.Schools;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps where pupils learn and learned: enters them, corrects them, moves them on, with their history. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Enrolments {
    /** Pupils kept in memory at once while many are entered. */
    private static final int CHUNK = 500;
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject PupilQueries queries;
    @Inject Admission admission;
    @Inject PersonNumbers numbers;
    @Inject Schools schools;
    @Inject Once once;
    @Inject Event<PupilMoved> news;

    /** @return the pupil's id, the same for the same key */
    UUID enter(UUID requestKey, NewPupil facts) {
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            requireIinsFree(List.of(facts), NOBODY);
            admission.admit(id, facts);
            flush();
        }
        return id;
    }

    /** Enters many in chunks, of which nothing stays in the persistence context; 0 when the key was answered before. */
    int enterAll(UUID requestKey, List<NewPupil> all) {
        UUID fresh = Ids.next();
        if (!once.claim(requestKey, fresh).equals(fresh)) {
            return 0;
        }
        for (int from = 0; from < all.size(); from += CHUNK) {
            enterChunk(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return all.size();
    }

    /** Enters some at once, of which nothing stays in the persistence context. @return their ids */
    List<UUID> enterChunk(List<NewPupil> chunk) {
        requireIinsFree(chunk, NOBODY);
        List<UUID> ids = chunk.stream().map(facts -> Ids.next()).toList();
        for (int i = 0; i < chunk.size(); i++) {
            admission.admit(ids.get(i), chunk.get(i));
        }
        flush();
        queries.entityManager().clear();
        return ids;
    }

    void correct(Pupil pupil, int seen, NewPupil facts) {
        requireIinsFree(List.of(facts), pupil.id());
        pupil.correct(facts, seen);
        numbers.put(pupil, facts.iin());
        queries.current(pupil.id()).ifPresent(now -> now.correct(pupil.grade(), pupil.letter()));
        flush();
    }

    void move(Pupil pupil, int seen, Move move) {
        schools.requireOpen(move.school());
        UUID from = pupil.schoolId();
        queries.current(pupil.id()).ifPresent(now -> now.leave(move.on()));
        flush();
        pupil.move(move, seen);
        flush();
        queries.entityManager().persist(Enrolment.of(pupil, move.on()));
        if (!from.equals(move.school())) {
            news.fire(new PupilMoved(pupil.id(), from, move.school(), move.on()));
        }
    }

    private void requireIinsFree(List<NewPupil> facts, UUID but) {
        List<String> iins = facts.stream().map(NewPupil::iin).filter(Objects::nonNull).toList();
        boolean twice = iins.stream().distinct().count() < iins.size();
        if (twice || !iins.isEmpty() && queries.taken(iins.stream().map(numbers::indexOfIin).toList(), but) > 0) {
            throw iinTaken();
        }
    }

    /** Writes now, so that two who enter one IIN at the same moment read the rule and not a fault. */
    private void flush() {
        try {
            queries.entityManager().flush();
        } catch (ConstraintViolationException fault) {
            throw "pupil_iin".equals(fault.getConstraintName()) ? iinTaken() : fault;
        }
    }

    private static Refusal iinTaken() {
        return Refusal.at("iin", "pupil.iinTaken");
    }
}
