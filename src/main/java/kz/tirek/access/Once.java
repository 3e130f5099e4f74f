package kz.tirek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes a request that arrives several times count once: the same key of the same person gives the same record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Once {
    @Inject OnceQueries queries;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * Claims {@code key} for the record {@code fresh} about to be made. A second claim waits until the first transaction ends.
     *
     * @return {@code fresh} when the key is new; else the id of the record that the first request made, and nothing is to be done
     */
    public UUID claim(UUID key, UUID fresh) {
        int claimed = queries.claim(actor.id(), key, fresh, clock.instant());
        return claimed == 1 ? fresh : queries.claimed(actor.id(), key);
    }
}
