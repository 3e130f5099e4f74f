package kz.tirek.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.ForActor;
import kz.tirek.shared.Ids;

/** Lists hours of unusual reading for review: each once for a person and a kind, however often it looks. */
@ApplicationScoped
class UnusualWatch {
    static final String JOB = "watcher";
    /** How far back it looks: at its first run over what may have been missed, then over the hours under way. */
    private static final Duration FIRST = Duration.ofDays(3);
    private static final Duration USUAL = Duration.ofHours(1);

    @Inject UnusualQueries queries;
    @Inject Clock clock;

    private boolean looked;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ForActor
    void look() {
        Instant now = clock.instant();
        List<Object[]> hours = queries.hours(now.minus(looked ? USUAL : FIRST), now.plusSeconds(1));
        for (Object[] hour : hours) {
            queries.list(Ids.next(), (UUID) hour[0], (String) hour[1], (Instant) hour[2], ((Number) hour[3]).intValue(), (Instant) hour[4], (Instant) hour[5], now);
        }
        looked = true;
    }
}
