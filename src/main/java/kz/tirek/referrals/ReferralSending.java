package kz.tirek.referrals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.Entry;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Time;

/** Where the school refers a child in crisis to the Centre (Order 92, p. 23) and answers what the Centre asks. */
@Work
public class ReferralSending {
    private static final Set<DisclosedField> ALWAYS = Set.of(DisclosedField.RISK);

    @Inject ReferralQueries queries;
    @Inject Disclosure disclosure;
    @Inject ReferralPen pen;
    @Inject ReferralReader reader;
    @Inject ReferralNews news;
    @Inject CasesUnderWay cases;
    @Inject Clocks clocks;
    @Inject Once once;

    /** What the form for a referral or a letter starts from. */
    @Requires(Permission.CASE_WORK)
    public Proposal proposal(CaseNumber number) {
        return disclosure.proposal(number);
    }

    /** What the Centre would read, for checking it before it is sent. @throws Refusal as {@link #send} */
    @Requires(Permission.CASE_WORK)
    public Disclosed preview(CaseNumber number, Choice choice) {
        return prepare(number, choice).disclosed();
    }

    /**
     * Refers the child of a case to the Centre: a sealed copy of what was chosen, nothing else of the case.
     *
     * @param requestKey the same key sends once
     * @return number of the referral
     * @throws Refusal at guardian, riskWhy, safetyPlan, done, asked; {@code case.closed}; {@code referral.noGround} without consent or urgent ground (Order 92,
     *     p. 12); {@code referral.alreadySent} when one is under way
     */
    @Requires(Permission.CASE_WORK)
    public ReferralNumber send(UUID requestKey, CaseNumber number, Choice choice) {
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (!id.equals(fresh)) {
            return new ReferralNumber(queries.numberOf(id));
        }
        Disclosure.Prepared prepared = prepare(number, choice);
        queries.alone(prepared.mine().id());
        if (queries.underWay(prepared.mine().id()) > 0) {
            throw Refusal.of("referral.alreadySent");
        }
        int year = LocalDate.ofInstant(pen.now(), Time.ZONE).getYear();
        Referral sent = Referral.send(id, ReferralNumber.of(year, queries.nextPlace(ReferralNumber.SERIES, year)), prepared.facts(), pen.actor(), pen.now(),
                clocks.due(pen.now(), TargetCode.CRISIS_ACCEPT));
        pen.sent(sent, prepared.disclosed());
        news.sent(sent);
        return sent.number();
    }

    /** Referrals of a case that the actor may read, the latest first. */
    @Requires(Permission.CASE_WORK)
    public List<ReferralLine> ofCase(CaseNumber number) {
        var readable = cases.readable(number);
        List<ReferralLine> lines = reader.lines(queries.ofCase(readable.id()), true);
        pen.audit.note(new Entry(Entry.Action.LIST, ReferralPen.KIND, null, readable.pupil().id(), Entry.Fields.NARRATIVE, lines.size(), "assignment"));
        return lines;
    }

    /** Answers what the Centre asked. @throws Refusal at {@code text}; {@code referral.noQuestion}, {@code referral.over} */
    @Requires(Permission.CASE_WORK)
    public void answer(UUID requestKey, ReferralNumber number, int version, String text) {
        new Refusals().require(text, "text").check(Choice.fits(text), "text", "shared.tooLong", Choice.MOST_TEXT).throwIfAny();
        UUID caseId = queries.caseOf(number.value()).orElseThrow(Absent::new);
        if (!queries.works(caseId)) {
            throw new Absent();
        }
        pen.act(new ReferralPen.Ask(requestKey, number, version), ReferralStep.ANSWER, text, of -> {
            of.answer();
            news.answered(of);
        });
    }

    private Disclosure.Prepared prepare(CaseNumber number, Choice choice) {
        return disclosure.prepare(number, choice, ALWAYS, false, new Refusals());
    }
}
