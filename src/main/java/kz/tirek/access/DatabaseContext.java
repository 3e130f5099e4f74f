package kz.tirek.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.shared.ContextKey;

/** Sets the signed context that row policies read: for one transaction, never longer, so that a pooled connection cannot carry the last person. */
@ApplicationScoped
class DatabaseContext {
    /** A transaction ends long before. */
    private static final int SECONDS = 900;
    private static final String TOLD = DatabaseContext.class.getName();

    @Inject ContextQueries queries;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transaction;

    /** The world's clock, as the database has it: the portal's own may stand elsewhere. */
    private final Clock clock = Clock.systemUTC();
    private final ContextKey key = ContextKey.fromEnvironment();

    /** This transaction is the work of {@code actor}; one statement, none when it was told already. */
    void tell(Actor actor) {
        Identity who = actor.identity();
        if (!who.equals(transaction.getResource(TOLD))) {
            String roles = who.ofJob().orElseGet(() -> actor.roles().stream().map(Role::realmName).collect(Collectors.joining(",")));
            set(who, actor.id().toString(), roles, actor.units());
        }
    }

    /** This transaction only finds out who somebody is. */
    void knock(Identity who) {
        set(who, "", "", List.of());
    }

    private void set(Identity who, String id, String roles, Collection<Unit> units) {
        String subject = Base64.getEncoder().encodeToString(who.subject().getBytes(StandardCharsets.UTF_8));
        String said = String.join(";", "1", id, subject, roles, keys(units, Unit.Kind.SCHOOL), keys(units, Unit.Kind.DISTRICT),
                keys(units, Unit.Kind.REGION), Long.toString(clock.instant().getEpochSecond() + SECONDS));
        queries.tell(key.signed(said));
        transaction.putResource(TOLD, who);
    }

    private static String keys(Collection<Unit> units, Unit.Kind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).map(Unit::key).collect(Collectors.joining(","));
    }
}
