package kz.tirek.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.tirek.access.ForActor;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Todo;

/** Puts what is over and has no note on the list of whose appointment it was. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class DiaryStep {
    @Inject AppointmentQueries queries;
    @Inject Todo todo;
    @Inject Clocks clocks;
    @Inject Clock clock;

    void look() {
        String local = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
        for (Object[] row : queries.over(local)) {
            var span = new Span(LocalDate.parse((String) row[3]), LocalTime.parse((String) row[4]), ((Number) row[5]).intValue());
            UUID id = UUID.fromString((String) row[1]);
            UUID caseId = row[2] == null ? null : UUID.fromString((String) row[2]);
            todo.waits(UUID.fromString((String) row[0]), Duty.NOTE_MISSING, id, caseId, "/appointments/" + id, clocks.due(span.ends(), TargetCode.NOTE_MISSING));
        }
    }
}
