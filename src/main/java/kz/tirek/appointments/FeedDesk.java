package kz.tirek.appointments;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;

/** Gives a person a secret address for their calendar, and takes it back. */
@Work
public class FeedDesk {
    private static final String KIND = "feed";

    @Inject FeedQueries queries;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** When the actor's address was made; empty when there is none. */
    @Requires(Permission.APPOINTMENT_WORK)
    public Optional<Instant> madeAt() {
        return queries.address(actor.id()).map(FeedAddress::madeAt);
    }

    /** Makes an address; an earlier one is dead from now on. @return its secret, shown this once */
    @Requires(Permission.APPOINTMENT_WORK)
    public String make() {
        FeedSecret secret = FeedSecret.fresh();
        queries.revoke(actor.id());
        queries.entityManager().persist(FeedAddress.of(actor.id(), secret, clock.instant()));
        audit.note(Entry.wrote(KIND, actor.id(), null, Fields.FACTS).because("own"));
        return secret.text();
    }

    /** From now on the address leads nowhere. */
    @Requires(Permission.APPOINTMENT_WORK)
    public void revoke() {
        queries.revoke(actor.id());
        audit.note(Entry.wrote(KIND, actor.id(), null, Fields.FACTS).because("own"));
    }
}
