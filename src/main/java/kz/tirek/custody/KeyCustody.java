package kz.tirek.custody;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.vault.MasterKey;

/** Looks after the keys under which confidential words are sealed: how old they are, and renewing them while people work. */
@Work
public class KeyCustody {
    @Inject KeyQueries queries;
    @Inject MasterKey master;
    @Inject AuditTrail audit;
    @Inject Once once;
    @Inject Actor actor;
    @Inject Clock clock;

    @Requires(Permission.KEYS_MANAGE)
    public KeyState state() {
        return new KeyState(master.version(), master.created().orElse(null), master.fromEnvironment(), master.caseKeys(), master.progress().underWay(),
                queries.last().map(KeyRenewal::state).orElse(null));
    }

    /** Gives the institution a new master key, which wraps all others from now on. @throws Refusal when the environment gives the key */
    @Requires(Permission.KEYS_MANAGE)
    public void turnMaster() {
        audit.note(Entry.wrote("master-key", null, null, Fields.FACTS).because("administration"));
        master.rotate();
    }

    /** Every case gets a new key, in the background. @throws Refusal while another renewal is under way */
    @Requires(Permission.KEYS_MANAGE)
    public void renewCaseKeys(UUID requestKey) {
        UUID fresh = Ids.next();
        if (once.claim(requestKey, fresh).equals(fresh)) {
            if (queries.underWay().isPresent()) {
                throw Refusal.of("keys.underWay");
            }
            queries.entityManager().persist(KeyRenewal.start(fresh, actor.id(), Math.toIntExact(queries.numberOfCases()), clock.instant()));
            audit.note(Entry.wrote("key-renewal", fresh, null, Fields.FACTS).because("administration"));
        }
    }
}
