package kz.tirek.retention;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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

/** Erasure before its time by two persons: one asks, another decides, and the keeper erases at once. */
@Work
public class EarlyErasures {
    @Inject HoldQueries queries;
    @Inject KeptCases cases;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;
    @Inject Event<EarlyConfirmed> confirmed;

    /** Newest first, up to 100. */
    @Requires(Permission.ERASURE_DECIDE)
    public List<EarlyLine> list() {
        Instant now = clock.instant();
        List<EarlyLine> lines = queries.early().stream()
                .map(row -> ((EarlyErasure) row[0]).line((String) row[1], (String) row[2], actor.id(), now)).toList();
        audit.note(Entry.listed("early_erasure", lines.size(), Entry.Fields.FACTS).because("oversight"));
        return lines;
    }

    /** How many wait for this person's decision: those of others, in time. */
    @Requires(Permission.ERASURE_DECIDE)
    public long waiting() {
        return queries.earlyWaiting(actor.id(), clock.instant());
    }

    /**
     * @throws Absent when there is no such case
     * @throws Refusal at its fields; when the case is under way, erased, on hold, or asked for already
     */
    @Requires(Permission.RETENTION_MANAGE)
    public void ask(UUID requestKey, EarlyAsk facts) {
        facts.check();
        KeptCase of = cases.called(facts.number());
        UUID fresh = Ids.next();
        if (!once.claim(requestKey, fresh).equals(fresh)) {
            return;
        }
        requireErasable(of);
        Instant now = clock.instant();
        if (queries.open(of.id()).stream().anyMatch(other -> other.open(now))) {
            throw Refusal.at("earlyNumber", "early.askedAlready");
        }
        queries.entityManager().persist(EarlyErasure.ask(fresh, of, facts, actor.id(), now, now.plus(Patience.ofTheSecondPerson())));
        noted(of.id());
    }

    /**
     * Confirms or refuses; the keeper erases as soon as this is committed.
     *
     * @throws Refusal {@code early.samePerson}, {@code early.expired}, {@code early.decided}, {@code early.held}
     */
    @Requires(Permission.ERASURE_DECIDE)
    public void decide(UUID id, int version, boolean yes) {
        EarlyErasure asked = queries.earlyById(id).orElseThrow(Absent::new);
        asked.decide(yes, version, actor.id(), clock.instant());
        if (yes) {
            requireErasable(cases.called(asked.number()));
            confirmed.fire(new EarlyConfirmed(id));
        }
        noted(asked.caseId());
    }

    private static void requireErasable(KeptCase of) {
        if (of.held()) {
            throw Refusal.of("early.held");
        }
        if (of.erased()) {
            throw Refusal.of("early.erased");
        }
        if (!of.closed()) {
            throw Refusal.of("early.underWay");
        }
    }

    private void noted(UUID of) {
        audit.note(Entry.wrote("early_erasure", of, null, Entry.Fields.NARRATIVE).because("oversight"));
    }
}
