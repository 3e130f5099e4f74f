package kz.tirek.risk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.Risk;
import kz.tirek.cases.SupportCase;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;

/** Assesses how great the danger for a child is, and keeps the plans for the child's safety; nothing is ever overwritten. */
@Work
public class RiskDesk {
    @Inject RiskShelf shelf;
    @Inject RiskPen pen;
    @Inject ReviewDays reviews;
    @Inject CasesUnderWay cases;
    @Inject Once once;
    @Inject Clock clock;

    /** All assessments and safety plans of a case. @throws Absent unless the actor may read the case */
    @Requires(Permission.CASE_READ)
    public RiskFile file(CaseNumber number) {
        return shelf.file(cases.readable(number));
    }

    /** The day on which a risk is looked at again unless another is agreed: the Centre's target. */
    @Requires(Permission.CASE_WORK)
    public LocalDate usualReview(Risk overall) {
        return reviews.of(overall, clock.instant());
    }

    /**
     * Files an assessment and moves the risk of the case to its overall level.
     *
     * @return its id; the same for the same request key
     * @throws kz.tirek.shared.Refusal when fields are missing, the overall level is below that of a kind, or the case is closed
     */
    @Requires(Permission.CASE_WORK)
    public UUID assess(UUID requestKey, CaseNumber number, NewAssessment facts) {
        SupportCase mine = cases.mine(number);
        facts.check(LocalDate.now(clock));
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            pen.assess(id, mine, facts);
        }
        return id;
    }

    /** Files a plan for the child's safety; earlier ones stay. @return its id; the same for the same request key */
    @Requires(Permission.CASE_WORK)
    public UUID plan(UUID requestKey, CaseNumber number, SafetyWords words) {
        SupportCase mine = cases.mine(number);
        words.check();
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            pen.plan(id, mine, words);
        }
        return id;
    }

    /** A safety plan to be printed for the child; noted as a print. @throws Absent when the case has no such plan */
    @Requires(Permission.CASE_READ)
    public SafetyView print(CaseNumber number, UUID id) {
        return shelf.print(cases.readable(number), id);
    }
}
