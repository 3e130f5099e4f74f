package kz.tirek.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.vault.Vault;

/** Writes what happens to a referral: its steps, what was said in them, sealed, and the audit. */
@Dependent
class ReferralPen {
    static final String KIND = "referral";
    static final Jsonb JSON = JsonbBuilder.create();

    @Inject ReferralQueries queries;
    @Inject Once once;
    @Inject Vault vault;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** A step as the page asks for it: of which referral, seen in which version, with which request key. */
    record Ask(UUID key, ReferralNumber number, int seen) {}

    void sent(Referral sent, Disclosed told) {
        queries.entityManager().persist(sent);
        queries.entityManager().flush();
        keep(sent.id(), sent, JSON.toJson(told));
        step(Ids.next(), sent, ReferralStep.SENT, null);
    }

    /**
     * Changes a referral once, however often the same key arrives, and notes the step.
     *
     * @param text what was said, or {@code null}
     * @throws kz.tirek.shared.Stale when somebody else changed it since
     */
    void act(Ask ask, ReferralStep step, String text, Consumer<Referral> change) {
        UUID fresh = Ids.next();
        if (once.claim(ask.key(), fresh).equals(fresh)) {
            Referral of = queries.byNumber(ask.number().value()).orElseThrow(Absent::new);
            of.requireSeen(ask.seen());
            change.accept(of);
            step(fresh, of, step, text);
        }
    }

    void step(UUID id, Referral of, ReferralStep step, String text) {
        queries.entityManager().persist(new ReferralEntry(id, of, step, now(), actor.id()));
        if (text != null && !text.isBlank()) {
            keep(id, of, text.strip());
        }
        audit.note(Entry.wrote(KIND, of.id(), queries.child(of.id()), Entry.Fields.NARRATIVE).because(KIND));
    }

    Instant now() {
        return clock.instant();
    }

    UUID actor() {
        return actor.id();
    }

    private void keep(UUID id, Referral of, String text) {
        queries.entityManager().persist(new ReferralText(id, of, vault.seal(of.caseId(), ReferralText.place(id), text)));
    }
}
