package kz.tirek.referrals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Time;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Todo;
import kz.tirek.vault.Narratives;

/** What becomes of a letter: how it was delivered, when the answer is due, what was answered. */
@Work
public class LetterCourse {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject LetterQueries queries;
    @Inject CasesUnderWay cases;
    @Inject Narratives narratives;
    @Inject Clocks clocks;
    @Inject Todo todo;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * Notes how and when the letter was delivered; the term for the answer runs from then.
     *
     * @throws kz.tirek.shared.Refusal at delivery, deliveredOn; {@code letter.deliveredAlready}
     * @throws kz.tirek.shared.Stale when somebody changed it since
     */
    @Requires(Permission.CASE_WORK)
    public void deliver(CaseNumber number, UUID id, int seen, Delivery how, LocalDate on) {
        past(new Refusals().require(how, "delivery"), on, "deliveredOn").throwIfAny();
        SupportCase mine = cases.mine(number);
        Letter letter = of(mine, id);
        letter.deliver(seen, how, on, clocks.due(on.atTime(LocalTime.NOON).atZone(Time.ZONE).toInstant(), TargetCode.LETTER_ANSWER));
        waits(mine, letter);
    }

    /** Waits for the answer until the end of another day. @throws kz.tirek.shared.Refusal at {@code answerDue}; {@code letter.notDelivered} */
    @Requires(Permission.CASE_WORK)
    public void moveDue(CaseNumber number, UUID id, int seen, LocalDate until) {
        new Refusals().require(until, "answerDue")
                .check(until == null || !until.isBefore(LocalDate.now(clock)), "answerDue", "letter.duePast").throwIfAny();
        SupportCase mine = cases.mine(number);
        Letter letter = of(mine, id);
        letter.moveDue(seen, until.atTime(LAST_MINUTE).atZone(Time.ZONE).toInstant());
        waits(mine, letter);
    }

    /** Keeps what was answered. @throws kz.tirek.shared.Refusal at answeredOn, answer; {@code letter.notDelivered}, {@code letter.answeredAlready} */
    @Requires(Permission.CASE_WORK)
    public void answered(CaseNumber number, UUID id, int seen, LocalDate on, String answer) {
        past(new Refusals(), on, "answeredOn").require(answer, "answer")
                .check(Choice.fits(answer), "answer", "shared.tooLong", Choice.MOST_TEXT).throwIfAny();
        SupportCase mine = cases.mine(number);
        Letter letter = of(mine, id);
        letter.answered(seen, on);
        narratives.tell(mine.id(), id, Map.of(Letter.ANSWER, answer.strip()));
        todo.settled(Duty.LETTER_ANSWER, id);
        wrote(mine, letter, Fields.NARRATIVE);
    }

    private Refusals past(Refusals refusals, LocalDate on, String field) {
        return refusals.require(on, field).check(on == null || !on.isAfter(LocalDate.now(clock)), field, "letter.dateAhead");
    }

    private void waits(SupportCase mine, Letter letter) {
        Instant due = letter.answerDue();
        todo.due(letter.writtenBy(), Duty.LETTER_ANSWER, letter.id(), mine.id(), "/cases/" + mine.number() + "/referrals?letter=" + letter.id(), due);
        wrote(mine, letter, Fields.FACTS);
    }

    private Letter of(SupportCase mine, UUID id) {
        return queries.one(id, mine.id()).orElseThrow(Absent::new);
    }

    private void wrote(SupportCase mine, Letter letter, Fields fields) {
        audit.note(Entry.wrote(LetterDesk.KIND, letter.id(), mine.pupil().id(), fields));
    }
}
