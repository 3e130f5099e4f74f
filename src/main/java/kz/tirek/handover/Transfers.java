package kz.tirek.handover;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Role;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CaseNumber;
import kz.tirek.mail.Notice;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Slice;
import kz.tirek.shared.Stale;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Notices;
import kz.tirek.todo.Todo;

/** A child goes to another school: their case is offered to its psychologist, who takes it with its whole history; then the sender's access ends. */
@Work
public class Transfers {
    static final int MOST_TEXT = 2000;

    @Inject HandoverQueries queries;
    @Inject HandoverSeals seals;
    @Inject Offering offering;
    @Inject AuditTrail audit;
    @Inject Notices notices;
    @Inject Todo todo;
    @Inject Once once;
    @Inject Actor actor;
    @Inject Clock clock;

    /** What comes to the actor's schools and what they offered themselves; for the manager all, without children. Those that wait first. */
    @Requires(Permission.TRANSFER_READ)
    public Slice<TransferLine> list(int first, int size) {
        int bounded = Slice.size(size);
        List<Object[]> rows = queries.transfers(Math.max(0, first), bounded);
        List<TransferLine> lines = offering.lines(rows, !actor.has(Role.MANAGER));
        audit.note(Entry.listed("transfer", lines.size(), lines.stream().anyMatch(line -> line.pupil() != null) ? Fields.IDENTITY : Fields.FACTS));
        return new Slice<>(rows.isEmpty() ? 0 : (Long) rows.get(0)[11], Math.max(0, first), bounded, lines);
    }

    /**
     * Offers a case to the school to which the register has moved the child.
     *
     * @param word to the receiver, in confidence; may be empty
     * @return the offer's id
     * @throws Refusal {@code transfer.sameSchool} while the register has the child at the case's school, {@code transfer.offered} when it is offered already
     */
    @Requires(Permission.TRANSFER)
    public UUID offer(UUID requestKey, String number, String word) {
        new Refusals().require(number, "caseNumber").throwIfAny();
        checkText(word, "word");
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            offering.offer(id, offering.led(new CaseNumber(number)), word);
        }
        return id;
    }

    /** The actor leads the case from now on. @throws Stale when it was changed since {@code seen} */
    @Requires(Permission.TRANSFER)
    public String accept(UUID id, int seen) {
        Handover offer = waiting(id, seen);
        String from = queries.take(id, seen, Ids.next(), clock.instant());
        if (from == null) {
            throw new Absent();
        }
        todo.settled(Duty.TRANSFER_OFFERED, id);
        notices.tell(UUID.fromString(from), Notice.TRANSFER_ANSWERED, "/transfers");
        audit.note(Entry.wrote("case", offer.caseId(), null, Fields.FACTS).because("transfer"));
        return offer.caseNumber();
    }

    /** Gives the case back to the sender, who reads why. */
    @Requires(Permission.TRANSFER)
    public void decline(UUID id, int seen, String why) {
        new Refusals().require(why, "why").throwIfAny();
        checkText(why, "why");
        Handover offer = waiting(id, seen);
        offer.decline(seen, seals.answer(id, why), actor.id(), clock.instant());
        answered(offer, offer.fromStaff());
    }

    /** Takes an own offer back. */
    @Requires(Permission.TRANSFER)
    public void withdraw(UUID id, int seen) {
        Handover offer = queries.handover(id).filter(found -> found.fromStaff().equals(actor.id())).orElseThrow(Absent::new);
        offer.withdraw(seen, actor.id(), clock.instant());
        answered(offer, null);
    }

    private Handover waiting(UUID id, int seen) {
        Handover offer = queries.handover(id).filter(found -> actor.schools().contains(found.toSchool())).orElseThrow(Absent::new);
        if (offer.state() != HandoverState.OFFERED) {
            throw Refusal.of("transfer.decided");
        }
        Stale.unless(offer.version(), seen);
        return offer;
    }

    private void answered(Handover offer, UUID told) {
        todo.settled(Duty.TRANSFER_OFFERED, offer.id());
        if (told != null) {
            notices.tell(told, Notice.TRANSFER_ANSWERED, "/transfers");
        }
        audit.note(Entry.wrote("transfer", offer.id(), null, Fields.FACTS));
    }

    private static void checkText(String text, String field) {
        new Refusals().check(text == null || text.length() <= MOST_TEXT, field, "shared.tooLong", MOST_TEXT).throwIfAny();
    }
}
