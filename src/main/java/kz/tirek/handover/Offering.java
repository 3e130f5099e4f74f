package kz.tirek.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.access.Actor;
import kz.tirek.access.Role;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.mail.Notice;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Notices;
import kz.tirek.todo.Todo;

/** Makes an offer and tells those who may take it; where the school has no psychologist, the manager. */
@Dependent
class Offering {
    @Inject HandoverQueries queries;
    @Inject HandoverSeals seals;
    @Inject CasesUnderWay cases;
    @Inject AuditTrail audit;
    @Inject Notices notices;
    @Inject Todo todo;
    @Inject Clocks clocks;
    @Inject Actor actor;
    @Inject Clock clock;

    SupportCase led(CaseNumber number) {
        SupportCase mine = cases.mine(number);
        if (!cases.standing(mine).leads()) {
            throw Refusal.of("case.notLeading");
        }
        return mine;
    }

    void offer(UUID id, SupportCase led, String word) {
        if (!led.status().underWay()) {
            throw Refusal.of("case.closed");
        }
        if (queries.offered(led.id()) > 0) {
            throw Refusal.of("transfer.offered");
        }
        Instant now = clock.instant();
        Instant due = clocks.due(now, TargetCode.TRANSFER_ACCEPT);
        UUID school = led.pupil().schoolId();
        queries.entityManager().persist(Handover.offer(id, led, school, seals.word(id, word), actor.id(), now, due));
        queries.entityManager().flush();
        audit.note(Entry.wrote("transfer", id, led.pupil().id(), Fields.FACTS));
        List<UUID> receivers = queries.psychologistsOf(school);
        if (receivers.isEmpty()) {
            todo.dueAll(Role.MANAGER, Duty.TRANSFER_OFFERED, id, null, "/transfers", due);
            notices.tellAll(Role.MANAGER, Notice.TRANSFER_OFFERED, "/transfers");
        }
        receivers.forEach(person -> todo.due(person, Duty.TRANSFER_OFFERED, id, null, "/transfers", due));
    }

    List<TransferLine> lines(List<Object[]> rows, boolean told) {
        Map<UUID, Handover> offers = rows.isEmpty() ? Map.of()
                : queries.handovers(rows.stream().map(row -> (UUID) row[0]).toList()).stream().collect(Collectors.toMap(Handover::id, Function.identity()));
        return rows.stream().map(row -> line(row, offers.get((UUID) row[0]), told)).toList();
    }

    private TransferLine line(Object[] row, Handover offer, boolean told) {
        return new TransferLine(offer.id(), offer.version(), offer.caseNumber(), offer.state(), (Boolean) row[10], offer.fromStaff().equals(actor.id()),
                told ? (String) row[9] : null, (String) row[1], names(row, 3), (String) row[2], names(row, 6), told ? seals.word(offer) : null,
                told ? seals.answer(offer) : null, offer.offeredAt(), offer.dueAt(), offer.decidedAt());
    }

    private static Names names(Object[] row, int from) {
        return new Names((String) row[from], (String) row[from + 1], (String) row[from + 2]);
    }
}
