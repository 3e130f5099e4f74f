package kz.tirek.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kz.tirek.access.Actor;

/** Emergency accesses for the work of features above, inside their transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Emergencies {
    @Inject EmergencyQueries queries;
    @Inject Actor actor;
    @Inject Clock clock;

    /** Whether the actor has opened this case in an emergency that is not over. */
    public boolean open(UUID caseId) {
        return queries.underWay(actor.id(), caseId, clock.instant()) > 0;
    }
}
