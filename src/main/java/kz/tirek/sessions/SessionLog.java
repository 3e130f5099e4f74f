package kz.tirek.sessions;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.cases.CaseNumber;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Stale;

/** Writes sessions down: once each, signed when finished, added to afterwards. */
@Work
public class SessionLog {
    @Inject SessionQueries queries;
    @Inject SessionPen pen;
    @Inject Once once;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * Logs a session of one of the psychologist's own cases.
     *
     * @param requestKey the same key logs one session only, however often it arrives
     * @param sign true to lock the note, false to finish it later
     * @return the session's id
     * @throws kz.tirek.shared.Refusal when fields are missing, the case is closed, or neither consent nor urgent ground covers the day
     */
    @Requires(Permission.SESSION_WORK)
    public UUID log(UUID requestKey, CaseNumber number, SessionFacts facts, boolean sign) {
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            facts.check(LocalDate.now(clock), sign);
            pen.store(id, number, facts, sign);
        }
        return id;
    }

    /**
     * Logs the session that one of the actor's appointments became.
     *
     * @param appointment it is held from now on
     * @throws kz.tirek.shared.Refusal also {@code appointment.over} when it was settled before
     */
    @Requires(Permission.SESSION_WORK)
    public UUID logFrom(UUID appointment, UUID requestKey, CaseNumber number, SessionFacts facts, boolean sign) {
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            facts.check(LocalDate.now(clock), sign);
            pen.storeFrom(appointment, id, number, facts, sign);
        }
        return id;
    }

    /** Writes on at an unsigned session; @throws Stale when it was changed since {@code seen} */
    @Requires(Permission.SESSION_WORK)
    public void write(UUID id, int seen, SessionFacts facts, boolean sign) {
        facts.check(LocalDate.now(clock), sign);
        SupportSession own = own(id);
        Stale.unless(own.version(), seen);
        pen.rewrite(own, facts, sign);
    }

    /** Adds text to a signed note. */
    @Requires(Permission.SESSION_WORK)
    public void add(UUID requestKey, UUID id, String text) {
        new Refusals().require(text, "addendum")
                .check(text == null || text.length() <= SessionFacts.MOST_NOTE, "addendum", "shared.tooLong", SessionFacts.MOST_NOTE).throwIfAny();
        SupportSession own = own(id);
        own.requireSigned();
        UUID fresh = Ids.next();
        if (once.claim(requestKey, fresh).equals(fresh)) {
            pen.add(SessionAddendum.add(fresh, own, actor.id(), clock.instant()), own, text);
        }
    }

    private SupportSession own(UUID id) {
        return queries.ofAuthor(id, actor.id()).orElseThrow(Absent::new);
    }
}
