package kz.tirek.screening;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.people.Consent;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Stale;

/** Screens children with instruments, under a written consent only, and lets no critical answer rest. */
@Work
public class ScreeningDesk {
    private static final int MOST_NAME = 200;
    private static final int MOST_TEXT = 2000;

    @Inject ScreeningQueries queries;
    @Inject ScreeningPen pen;
    @Inject CasesUnderWay cases;
    @Inject Once once;
    @Inject Clock clock;

    /** Screenings of a case, newest first. @throws Absent unless the actor may read the case */
    @Requires(Permission.CASE_READ)
    public List<ScreeningView> list(CaseNumber number) {
        return pen.shown(cases.readable(number));
    }

    /** Whether a written consent in force covers diagnostics today, and the case is under way (Order 92, paragraph 12). */
    @Requires(Permission.CASE_READ)
    public boolean mayScreen(CaseNumber number) {
        SupportCase of = cases.readable(number);
        return of.status().underWay() && cases.consent(of, Consent.Scope.DIAGNOSTICS, LocalDate.now(clock)).isPresent();
    }

    /**
     * Files a screening with its score.
     *
     * @return its id; the same for the same request key
     * @throws Refusal when an answer is missing or impossible, the case is closed, or no written consent covers diagnostics on that day
     */
    @Requires(Permission.CASE_WORK)
    public UUID take(UUID requestKey, CaseNumber number, NewScreening facts) {
        SupportCase mine = cases.mine(number);
        facts.check(mine.openedOn(), LocalDate.now(clock));
        UUID consent = requireMayScreen(mine, facts.heldOn());
        Instrument by = Instruments.of(facts.instrument());
        Score score = facts.scored(by);
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            pen.take(id, mine, by, facts, score, consent);
        }
        return id;
    }

    /** Names who does what because of a critical answer. @throws Stale when somebody changed it since it was read */
    @Requires(Permission.CASE_WORK)
    public void act(CaseNumber number, UUID id, int seen, String who, String what) {
        SupportCase mine = cases.mine(number);
        new Refusals().require(who, "actionWho").require(what, "actionWhat").check(who == null || who.length() <= MOST_NAME, "actionWho", "shared.tooLong", MOST_NAME)
                .check(what == null || what.length() <= MOST_TEXT, "actionWhat", "shared.tooLong", MOST_TEXT).throwIfAny();
        pen.act(mine, one(mine, id, seen), who, what);
    }

    /** Closes a screening. @throws Refusal while a critical answer waits for an action @throws Stale when somebody changed it since it was read */
    @Requires(Permission.CASE_WORK)
    public void close(CaseNumber number, UUID id, int seen, String conclusion) {
        SupportCase mine = cases.mine(number);
        new Refusals().require(conclusion, "conclusion")
                .check(conclusion == null || conclusion.length() <= MOST_TEXT, "conclusion", "shared.tooLong", MOST_TEXT).throwIfAny();
        pen.close(mine, one(mine, id, seen), conclusion);
    }

    private Screening one(SupportCase mine, UUID id, int seen) {
        Screening one = queries.one(id, mine.id()).orElseThrow(Absent::new);
        Stale.unless(one.version(), seen);
        return one;
    }

    private UUID requireMayScreen(SupportCase mine, LocalDate on) {
        if (!mine.status().underWay()) {
            throw Refusal.of("case.closed");
        }
        return cases.consent(mine, Consent.Scope.DIAGNOSTICS, on).orElseThrow(() -> Refusal.of("screening.consentMissing"));
    }
}
