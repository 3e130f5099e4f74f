package kz.tirek.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.SupportCase;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.shared.Time;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Todo;
import kz.tirek.vault.Narratives;

/** Files screenings, puts down what a critical answer asks for, and notes every reading. */
@Dependent
class ScreeningPen {
    private static final String KIND = "screening";

    @Inject ScreeningQueries queries;
    @Inject Narratives narratives;
    @Inject Clocks clocks;
    @Inject Todo todo;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    void take(UUID id, SupportCase mine, Instrument by, NewScreening facts, Score score, UUID consent) {
        Instant now = clock.instant();
        Instant due = score.critical() ? sameDay(now) : null;
        queries.entityManager().persist(Screening.take(id, mine.id(), by, facts, consent, due, actor.id(), now));
        var texts = new HashMap<String, String>();
        texts.put(Screening.SCORE, score.told());
        texts.put(Screening.ANSWERS, Answers.told(by, facts.answers()));
        narratives.tell(mine.id(), id, texts);
        if (due != null) {
            todo.due(mine.ownerId(), Duty.CRITICAL_ANSWER, id, mine.id(), "/cases/" + mine.number() + "/screening?open=" + id, due);
        }
        audit.note(Entry.wrote(KIND, id, mine.pupil().id(), Fields.NARRATIVE));
    }

    /** By the Centre's target, and never later than the end of the day. */
    private Instant sameDay(Instant now) {
        Instant target = clocks.due(now, TargetCode.CRITICAL_SCREENING);
        Instant evening = LocalDate.ofInstant(now, Time.ZONE).plusDays(1).atStartOfDay(Time.ZONE).toInstant().minusSeconds(1);
        return target.isBefore(evening) ? target : evening;
    }

    void act(SupportCase mine, Screening one, String who, String what) {
        one.act(actor.id(), clock.instant());
        narratives.tell(mine.id(), one.id(), Map.of(Screening.ACTION_WHO, who, Screening.ACTION_WHAT, what));
        todo.settled(Duty.CRITICAL_ANSWER, one.id());
        audit.note(Entry.wrote(KIND, one.id(), mine.pupil().id(), Fields.NARRATIVE));
    }

    void close(SupportCase mine, Screening one, String conclusion) {
        one.close(actor.id(), clock.instant());
        narratives.tell(mine.id(), one.id(), Map.of(Screening.CONCLUSION, conclusion));
        audit.note(Entry.wrote(KIND, one.id(), mine.pupil().id(), Fields.NARRATIVE));
    }

    List<ScreeningView> shown(SupportCase of) {
        List<Object[]> rows = queries.ofCase(of.id());
        var told = narratives.ofRows(of.id(), rows.stream().map(row -> ((Screening) row[0]).id()).toList());
        audit.note(new Entry(Entry.Action.LIST, KIND, null, of.pupil().id(), Fields.NARRATIVE, rows.size(), "assignment"));
        return rows.stream().map(row -> Answers.view((Screening) row[0], (String) row[1], told)).toList();
    }
}
