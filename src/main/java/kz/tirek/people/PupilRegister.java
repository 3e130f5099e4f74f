package kz.tirek.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.shared.Slice;

/** What a psychologist does with the register of pupils of the schools they serve. */
@Work
public class PupilRegister {
    @Inject Pupils pupils;
    @Inject PupilSearch searching;
    @Inject Enrolments enrolments;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * Enters a pupil at one of the actor's schools.
     *
     * @return id of the pupil; the same for the same request key
     * @throws kz.tirek.shared.Refusal with everything that is wrong; {@code pupil.iinTaken} at {@code iin} when another pupil has it
     * @throws kz.tirek.shared.Absent when the actor does not serve the school
     */
    @Requires(Permission.PUPIL_EDIT)
    public UUID enrol(UUID requestKey, NewPupil facts) {
        return enrolments.enter(requestKey, facts.checked(today()));
    }

    /**
     * Enters many pupils, all or none.
     *
     * @return how many were entered; 0 when this request key was answered before
     * @throws kz.tirek.shared.Refusal as for one; what is wrong with the first wrong one
     */
    @Requires(Permission.PUPIL_EDIT)
    public int enrolAll(UUID requestKey, List<NewPupil> all) {
        LocalDate today = today();
        List<NewPupil> checked = all.stream().map(facts -> facts.checked(today)).toList();
        return enrolments.enterAll(requestKey, checked);
    }

    /**
     * Corrects what was written wrong; the class of the open enrolment too. The school stays: see {@link #move}.
     *
     * @param version the version that the actor saw
     * @throws kz.tirek.shared.Stale when somebody else was faster
     */
    @Requires(Permission.PUPIL_EDIT)
    public void correct(UUID id, int version, NewPupil facts) {
        NewPupil checked = facts.checked(today());
        enrolments.correct(pupils.ofMySchools(id), version, checked);
        audit.note(Entry.wrote("pupil", id, id, Entry.Fields.IDENTITY));
    }

    /**
     * Moves a pupil to another school or class; what was stays as history. Who serves only the old school sees the pupil no longer.
     *
     * @throws kz.tirek.shared.Refusal at {@code school}, {@code grade}, {@code letter}, {@code movedOn}
     */
    @Requires(Permission.PUPIL_EDIT)
    public void move(UUID id, int version, Move move) {
        move.check(today());
        enrolments.move(pupils.ofMySchools(id), version, move);
        audit.note(Entry.wrote("pupil", id, id, Entry.Fields.FACTS));
    }

    /** @throws kz.tirek.shared.Absent unless the pupil is of the actor's schools */
    @Requires(Permission.PUPIL_READ)
    public PupilView view(UUID id) {
        PupilView view = pupils.view(id);
        audit.note(Entry.read("pupil", id, id, Entry.Fields.IDENTITY));
        return view;
    }

    /** The record that lives on, when this one was merged into it: an old address still leads to the child. */
    @Requires(Permission.PUPIL_READ)
    public Optional<UUID> survivor(UUID id) {
        return pupils.survivor(id);
    }

    /**
     * Pupils of the actor's schools: by name when nothing is typed, else the best matches first, tolerant of typos and of Kazakh letters typed
     * as Russian or Latin ones; twelve digits look for the IIN.
     *
     * @param first index of the first one, from 0
     * @param size 1 to {@link Slice#MOST}
     */
    @Requires(Permission.PUPIL_READ)
    public Slice<PupilLine> search(PupilQuery query, int first, int size) {
        Slice<PupilLine> found = searching.search(query, Math.max(0, first), Slice.size(size));
        audit.note(Entry.listed("pupil", found.items().size(), Entry.Fields.IDENTITY));
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
