package kz.tirek.cases;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Time;
import kz.tirek.sharing.ShareKind;
import kz.tirek.sharing.ShareLine;
import kz.tirek.sharing.Shares;

/** Who works on a case together; whoever leads it lets others in and out. */
@Work
public class CaseTeam {
    @Inject CaseFile file;
    @Inject CaseLedger ledger;
    @Inject CasePen pen;
    @Inject Shares shares;
    @Inject Once once;

    /** Who is and was let into a case that the actor may read, the latest first. */
    @Requires(Permission.CASE_READ)
    public List<ShareLine> of(CaseNumber number) {
        return shares.ofCase(file.readable(number).id());
    }

    /**
     * A colleague works on the case too, from now on.
     *
     * @param part what they do in it, in confidence
     * @param until last day, or {@code null} for no end
     * @throws Refusal at {@code staff}, {@code part}, {@code until}; {@code case.notLeading} unless the actor leads the case
     */
    @Requires(Permission.CASE_WORK)
    public void letIn(UUID requestKey, CaseNumber number, UUID staff, String part, LocalDate until) {
        SupportCase mine = file.workable(number);
        new Refusals().require(staff, "staff").require(part, "part").check(part == null || part.length() <= NewCase.MOST_TEXT, "part", "shared.tooLong",
                NewCase.MOST_TEXT).check(until == null || !until.isBefore(ledger.today()), "until", "share.endsBefore").throwIfAny();
        UUID fresh = Ids.next();
        if (!once.claim(requestKey, fresh).equals(fresh)) {
            return;
        }
        SupportCase led = led(mine);
        if (staff.equals(led.ownerId())) {
            throw Refusal.at("staff", "share.owner");
        }
        shares.give(led.id(), staff, ShareKind.CO_WORKER, until == null ? null : until.plusDays(1).atStartOfDay(Time.ZONE).toInstant());
        pen.step(led, StepKind.LET_IN, part);
        ledger.wrote(led, Fields.NARRATIVE);
    }

    /** Ends a share of a case that the actor leads; @throws kz.tirek.shared.Stale when it was changed since {@code seen} */
    @Requires(Permission.CASE_WORK)
    public void letOut(CaseNumber number, UUID share, int seen) {
        SupportCase led = led(file.workable(number));
        shares.end(led.id(), share, seen);
        pen.step(led, StepKind.LET_OUT, null);
        ledger.wrote(led, Fields.FACTS);
    }

    private SupportCase led(SupportCase one) {
        if (!file.standing(one).leads()) {
            throw Refusal.of("case.notLeading");
        }
        return one;
    }
}
