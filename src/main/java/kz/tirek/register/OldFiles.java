package kz.tirek.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import kz.tirek.access.ForActor;

/** Files of pupils whose day is over: what they say is kept no longer than it takes to look at it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class OldFiles {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject ImportQueries queries;
    @Inject Clock clock;

    void forget() {
        queries.forget(clock.instant().minus(KEPT));
    }
}
