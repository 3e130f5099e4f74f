package kz.tirek.register;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.people.PupilCensus;
import kz.tirek.people.RegisterLine;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import org.hibernate.query.Page;

/** Makes two records of one child one, with the history of both, and takes that back. */
@Work
public class PupilMerges {
    private static final int LATEST = 50;

    @Inject DuplicateQueries queries;
    @Inject PupilCensus census;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * Makes the second record another name of the first: cases, sessions, consents, guardians and classes go over, and its address leads to the first.
     *
     * @return id of the merge; the same for the same request key
     * @throws Stale when somebody else changed one of them since
     * @throws Absent unless both are of the actor's schools
     * @throws Refusal when each has a case under way, or something else that a child has once
     */
    @Requires(Permission.PUPIL_EDIT)
    public UUID merge(UUID requestKey, MergeAsk ask) {
        ask.check();
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            RegisterLine kept = census.ofMySchools(ask.kept());
            RegisterLine gone = census.ofMySchools(ask.gone());
            byte[] number = kept.numbered() ? null : census.numberFor(kept.id(), gone);
            require(queries.merge(id, kept.id(), gone.id(), ask.keptVersion(), ask.goneVersion(), number, clock.instant()));
            note(kept.id(), gone.id());
        }
        return id;
    }

    /**
     * Makes them two again, each with what it had; what came later stays with the record that was kept.
     *
     * @param version of the merge, as the actor saw it
     */
    @Requires(Permission.PUPIL_EDIT)
    public void undo(UUID id, int version) {
        MergeLine merge = queries.mergeOf(id).stream().findFirst().orElseThrow(Absent::new);
        require(queries.unmerge(id, version, clock.instant()));
        note(merge.kept(), merge.gone());
    }

    /** The latest at the actor's schools, newest first. */
    @Requires(Permission.PUPIL_EDIT)
    public List<MergeLine> merges() {
        List<MergeLine> merges = queries.merges(Page.first(LATEST));
        audit.note(Entry.listed("pupil-merge", merges.size(), Entry.Fields.IDENTITY));
        return merges;
    }

    /** @throws Absent unless both records are of the actor's schools */
    @Requires(Permission.PUPIL_EDIT)
    public MergeLine merge(UUID id) {
        MergeLine merge = queries.mergeOf(id).stream().findFirst().orElseThrow(Absent::new);
        audit.note(Entry.read("pupil-merge", id, merge.kept(), Entry.Fields.IDENTITY));
        return merge;
    }

    private void note(UUID kept, UUID gone) {
        audit.note(Entry.wrote("pupil", kept, kept, Entry.Fields.IDENTITY));
        audit.note(Entry.wrote("pupil", gone, gone, Entry.Fields.IDENTITY));
    }

    private static void require(String outcome) {
        switch (outcome) {
            case "DONE" -> { }
            case "ABSENT" -> throw new Absent();
            case "STALE" -> throw new Stale();
            case "BOTH_OPEN" -> throw Refusal.of("merge.bothOpen");
            case "LATER" -> throw Refusal.of("merge.later");
            default -> throw Refusal.of("merge.clash");
        }
    }
}
