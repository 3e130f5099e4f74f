package kz.tirek.cases;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Slice;

/** Moves the follow-up of several cases at once, and back. */
@Work
public class CaseBulk {
    @Inject CaseLedger ledger;
    @Inject CasePen pen;
    @Inject CaseFile file;

    /**
     * That the follow-up of a case was moved.
     *
     * @param before the day it was before, or {@code null}
     * @param now the day it is
     */
    public record Moved(String number, LocalDate before, LocalDate now) implements Serializable {}

    /**
     * All of them, or none.
     *
     * @throws kz.tirek.shared.Absent unless the actor works on every one @throws kz.tirek.shared.Refusal when the day is past, or a case is closed
     */
    @Requires(Permission.CASE_WORK)
    public List<Moved> followUp(Collection<CaseNumber> numbers, LocalDate on) {
        new Refusals().require(on, "followUpOn").check(on == null || !on.isBefore(ledger.today()), "followUpOn", "case.followUpPast")
                .check(!numbers.isEmpty(), "numbers", "shared.required").check(numbers.size() <= Slice.MOST, "numbers", "cases.tooMany", Slice.MOST).throwIfAny();
        return numbers.stream().distinct().map(number -> move(file.workable(number), on)).toList();
    }

    /** Takes it back, save where somebody moved the follow-up again since. @return how many went back */
    @Requires(Permission.CASE_WORK)
    public int back(Collection<Moved> moves) {
        int back = 0;
        for (Moved move : moves) {
            SupportCase mine = file.workable(new CaseNumber(move.number()));
            if (Objects.equals(mine.followUpOn(), move.now())) {
                move(mine, move.before());
                back++;
            }
        }
        return back;
    }

    private Moved move(SupportCase mine, LocalDate on) {
        LocalDate before = mine.followUpOn();
        mine.followUp(on, mine.nextStepAt(), ledger.now());
        pen.step(mine, StepKind.FOLLOW_UP, null);
        ledger.followUp(mine);
        ledger.wrote(mine, Fields.FACTS);
        return new Moved(mine.number().value(), before, on);
    }
}
