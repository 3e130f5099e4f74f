package kz.tirek.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;
import kz.tirek.access.Actor;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.shared.Ids;

/** Notes who did and who read what, in the transaction that does it: no audit row, no data. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {
    @Inject EntityManager entityManager;
    @Inject Actor actor;
    @Inject SignIn signIn;
    @Inject Clock clock;

    public void note(Entry entry) {
        note(entry, signIn.screen());
    }

    /** @param screen where it was done, when that is another address than the request's */
    void note(Entry entry, String screen) {
        String roles = actor.roles().stream().map(Role::realmName).collect(Collectors.joining(" "));
        entityManager.persist(new AuditEvent(Ids.next(), clock.instant(), actor.id(), roles, entry, screen));
    }
}
