package kz.tirek.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;

/** Who is let into which case, for the work of features above, inside their transactions; who may do so is held by them and by the row policies. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Shares {
    @Inject ShareQueries queries;
    @Inject Actor actor;
    @Inject Clock clock;

    /** As what the actor is let into the case now: the strongest of several. */
    public Optional<ShareKind> ofActor(UUID caseId) {
        List<ShareKind> kinds = queries.underWay(caseId, actor.id(), clock.instant()).stream().map(Share::kind).toList();
        return List.of(ShareKind.STAND_IN, ShareKind.CO_WORKER, ShareKind.SUPERVISOR).stream().filter(kinds::contains).findFirst();
    }

    /**
     * Lets somebody in from now on; an earlier share of the same kind ends.
     *
     * @param until when it ends by itself, or {@code null}
     * @return its id
     */
    public UUID give(UUID caseId, UUID staff, ShareKind kind, Instant until) {
        return give(caseId, staff, kind, clock.instant(), until);
    }

    /** Lets somebody in from a moment on. @throws kz.tirek.shared.Refusal at {@code staff} for oneself, at {@code until} for an end before the beginning */
    public UUID give(UUID caseId, UUID staff, ShareKind kind, Instant from, Instant until) {
        queries.notEnded(caseId, staff, kind).ifPresent(old -> {
            old.endNow(actor.id(), clock.instant());
            queries.entityManager().flush();
        });
        Share share = Share.give(Ids.next(), caseId, staff, kind, from, until, actor.id(), clock.instant());
        queries.entityManager().persist(share);
        return share.id();
    }

    /** @throws Absent unless it is a share of that case @throws kz.tirek.shared.Stale when it was changed since {@code seen} */
    public ShareLine end(UUID caseId, UUID id, int seen) {
        Share share = queries.share(id).filter(found -> found.caseId().equals(caseId)).orElseThrow(Absent::new);
        share.end(seen, actor.id(), clock.instant());
        return line(share, null, null);
    }

    /** Ends a share that a feature gave, if it has not ended. */
    public void end(UUID caseId, UUID id) {
        queries.share(id).filter(found -> found.caseId().equals(caseId)).ifPresent(share -> share.endNow(actor.id(), clock.instant()));
    }

    /** Who is and was let in, the latest first. One statement. */
    public List<ShareLine> ofCase(UUID caseId) {
        return queries.ofCase(caseId).stream().map(row -> line((Share) row[0], (String) row[1], (String) row[2])).toList();
    }

    private ShareLine line(Share share, String person, String givenBy) {
        return new ShareLine(share.id(), share.version(), share.staffId(), person, share.kind(), share.beginsAt(), share.until(),
                share.underWay(clock.instant()), givenBy);
    }
}
