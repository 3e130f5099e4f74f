package kz.tirek.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/** Places and lifts holds on cases: while one stands, nothing of the case is erased, by no rule and on nobody's word. */
@Work
public class Holds {
    static final int LEAST_REASON = 20;
    private static final int MOST_REASON = 1000;

    @Inject HoldQueries queries;
    @Inject KeptCases cases;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** Those that stand first, up to 100. */
    @Requires(Permission.RETENTION_MANAGE)
    public List<HoldLine> list() {
        List<HoldLine> lines = queries.holds().stream().map(row -> ((LegalHold) row[0]).line((String) row[1], (String) row[2])).toList();
        audit.note(Entry.listed("legal_hold", lines.size(), Entry.Fields.FACTS).because("oversight"));
        return lines;
    }

    /**
     * @param reason at least 20 characters, without names
     * @throws Absent when there is no such case
     * @throws Refusal at {@code holdReason}; {@code hold.stands} when one stands already
     */
    @Requires(Permission.RETENTION_MANAGE)
    public void place(UUID requestKey, String number, String reason) {
        int length = reason == null ? 0 : reason.strip().length();
        new Refusals().check(length >= LEAST_REASON, "holdReason", "retention.tooShort", LEAST_REASON)
                .check(length <= MOST_REASON, "holdReason", "shared.tooLong", MOST_REASON).throwIfAny();
        KeptCase of = cases.called(number);
        UUID fresh = Ids.next();
        if (!once.claim(requestKey, fresh).equals(fresh)) {
            return;
        }
        if (of.held()) {
            throw Refusal.at("holdNumber", "hold.stands");
        }
        queries.entityManager().persist(LegalHold.place(fresh, of, reason, actor.id(), clock.instant()));
        noted(of.id());
    }

    /** @throws kz.tirek.shared.Stale when somebody lifted it since */
    @Requires(Permission.RETENTION_MANAGE)
    public void lift(UUID id, int version) {
        LegalHold hold = queries.hold(id).orElseThrow(Absent::new);
        hold.lift(version, actor.id(), clock.instant());
        noted(hold.caseId());
    }

    private void noted(UUID of) {
        audit.note(Entry.wrote("legal_hold", of, null, Entry.Fields.FACTS).because("oversight"));
    }
}
