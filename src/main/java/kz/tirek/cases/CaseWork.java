package kz.tirek.cases;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.people.NewConsent;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Stale;

/** What is done with cases that one works on; every change is a step of the chronology, a correction keeps the old text. */
@Work
public class CaseWork {
    @Inject CaseQueries queries;
    @Inject CaseLedger ledger;
    @Inject CasePen pen;
    @Inject CaseFile file;

    /**
     * Facts as corrected.
     *
     * @param version the version that the person saw
     */
    public record Correction(int version, Set<Reason> reasons, Source source, String riskWhy) {}

    /** @throws Stale when somebody changed the case since {@code seen} */
    @Requires(Permission.CASE_WORK)
    public void reassess(CaseNumber number, int seen, Risk risk, String why) {
        new Refusals().require(risk, "risk").require(why, "why").check(fits(why), "why", "shared.tooLong", NewCase.MOST_TEXT).throwIfAny();
        SupportCase mine = mine(number, seen);
        Risk before = mine.risk();
        mine.reassess(risk, ledger.now());
        mine.explained(pen.risk(mine, StepKind.RISK_ASSESSED, before, risk, why));
        ledger.wrote(mine, Fields.NARRATIVE);
    }

    /** @throws Stale when somebody changed the case since it was read */
    @Requires(Permission.CASE_WORK)
    public void correct(CaseNumber number, Correction facts) {
        new Refusals()
                .check(facts.reasons() != null && !facts.reasons().isEmpty(), "reasons", "case.reasonMissing")
                .require(facts.source(), "source")
                .require(facts.riskWhy(), "riskWhy")
                .check(fits(facts.riskWhy()), "riskWhy", "shared.tooLong", NewCase.MOST_TEXT)
                .throwIfAny();
        SupportCase mine = mine(number, facts.version());
        pen.correction(mine, "reasons", names(mine.reasons()), names(facts.reasons()));
        pen.correction(mine, "source", mine.source().name(), facts.source().name());
        pen.correction(mine, "riskWhy", pen.said(mine.riskWhyAt(), Telling.TEXT), facts.riskWhy()).ifPresent(mine::explained);
        mine.correct(facts.reasons(), facts.source(), ledger.now());
        ledger.wrote(mine, Fields.NARRATIVE);
    }

    /** Puts the case under a written consent of the legal representative. */
    @Requires(Permission.CASE_WORK)
    public void consent(CaseNumber number, int seen, NewConsent paper) {
        SupportCase mine = mine(number, seen);
        ledger.consent(mine, paper);
        ledger.wrote(mine, Fields.FACTS);
    }

    @Requires(Permission.CASE_WORK)
    public void actUrgently(CaseNumber number, int seen, UrgentGround ground) {
        SupportCase mine = mine(number, seen);
        ledger.urgent(mine, ground);
        ledger.wrote(mine, Fields.NARRATIVE);
    }

    /** @param on next contact, or {@code null} for none */
    @Requires(Permission.CASE_WORK)
    public void followUp(CaseNumber number, int seen, LocalDate on, String step) {
        new Refusals().check(on == null || !on.isBefore(ledger.today()), "followUpOn", "case.followUpPast").throwIfAny();
        SupportCase mine = mine(number, seen);
        mine.followUp(on, pen.next(mine, step), ledger.now());
        ledger.followUp(mine);
        ledger.wrote(mine, Fields.FACTS);
    }

    @Requires(Permission.CASE_WORK)
    public void close(CaseNumber number, int seen, Outcome outcome, String why) {
        new Refusals().require(outcome, "outcome").require(why, "closingWhy").check(fits(why), "closingWhy", "shared.tooLong", NewCase.MOST_TEXT)
                .throwIfAny();
        SupportCase mine = led(number, seen);
        mine.close(outcome, ledger.today(), ledger.now());
        ledger.followUp(mine);
        pen.step(mine, StepKind.CLOSED, why);
        ledger.wrote(mine, Fields.NARRATIVE);
    }

    @Requires(Permission.CASE_WORK)
    public void reopen(CaseNumber number, int seen, String why) {
        new Refusals().require(why, "reopenWhy").throwIfAny();
        SupportCase mine = led(number, seen);
        if (queries.underWayFor(mine.pupil().id())) {
            throw Refusal.of("case.alreadyOpen");
        }
        mine.reopen(ledger.now());
        pen.step(mine, StepKind.REOPENED, why);
        ledger.wrote(mine, Fields.NARRATIVE);
    }

    private SupportCase mine(CaseNumber number, int seen) {
        SupportCase mine = file.workable(number);
        Stale.unless(mine.version(), seen);
        return mine;
    }

    private SupportCase led(CaseNumber number, int seen) {
        SupportCase mine = mine(number, seen);
        if (!file.standing(mine).leads()) {
            throw Refusal.of("case.notLeading");
        }
        return mine;
    }

    private static boolean fits(String text) {
        return text == null || text.length() <= NewCase.MOST_TEXT;
    }

    private static String names(Set<Reason> reasons) {
        return reasons.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
