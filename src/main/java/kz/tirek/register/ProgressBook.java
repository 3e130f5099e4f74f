package kz.tirek.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.ForActor;
import kz.tirek.shared.Refusal;

/** Writes how far the entering of a file is, each word in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class ProgressBook {
    @Inject ImportQueries queries;
    @Inject Actor actor;
    @Inject Clock clock;

    /** @throws Refusal while it is under way */
    void begin(UUID id) {
        ImportProgress progress = queries.progress(id).orElse(null);
        if (progress == null) {
            progress = new ImportProgress(id, actor.id());
            progress.begin(clock.instant());
            queries.entityManager().persist(progress);
        } else if (progress.underWay(clock.instant())) {
            throw Refusal.of("pupilImport.underWay");
        } else {
            progress.begin(clock.instant());
        }
    }

    void of(UUID id, int total) {
        queries.progress(id).orElseThrow().of(total, clock.instant());
    }

    void at(UUID id, int done) {
        queries.progress(id).orElseThrow().at(done, clock.instant());
    }

    void end(UUID id, String failed, int wrong) {
        queries.progress(id).orElseThrow().end(failed, wrong, clock.instant());
    }
}
