package kz.tirek.retention;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;

/** Shows the person responsible for personal data what is due, lets them start a run, and shows what was erased. */
@Work
public class RetentionDesk {
    private static final int SHOWN = 50;
    private static final int RUNS = 10;

    @Inject RetentionQueries queries;
    @Inject AuditTrail audit;
    @Inject Event<RunAsked> asked;
    @Inject Clock clock;

    /** What a run would erase now; the list of cases is bounded. */
    @Requires(Permission.RETENTION_MANAGE)
    public Preview preview() {
        return preview(LocalDate.now(clock));
    }

    /** What a run would erase on a day. */
    @Requires(Permission.RETENTION_MANAGE)
    public Preview preview(LocalDate day) {
        List<Preview.Count> counts = queries.counts(day).stream()
                .map(row -> new Preview.Count(kind(row[0]), fields(row[1]), ((Number) row[2]).longValue(), ((Number) row[3]).longValue())).toList();
        List<Preview.Due> cases = queries.due(day, SHOWN).stream()
                .map(row -> new Preview.Due(kind(row[0]), fields(row[1]), (String) row[2], LocalDate.parse((String) row[3]), (boolean) row[4])).toList();
        audit.note(Entry.listed("case", cases.size(), Entry.Fields.FACTS).because("oversight"));
        return new Preview(day, counts, cases);
    }

    /** The last runs, newest first. */
    @Requires(Permission.RETENTION_MANAGE)
    public List<RunLine> runs() {
        return queries.runs(RUNS).stream().map(row -> new RunLine((UUID) row[0], RunCause.valueOf((String) row[1]), moment(row[2]), moment(row[3]),
                ((Number) row[4]).longValue(), ((Number) row[5]).longValue(), ((Number) row[6]).longValue())).toList();
    }

    /** What was erased last. */
    @Requires(Permission.RETENTION_MANAGE)
    public List<ErasedLine> erased() {
        return queries.erased(SHOWN).stream().map(row -> new ErasedLine((String) row[0], kind(row[1]), fields(row[2]), (Integer) row[3], moment(row[4]),
                (boolean) row[5])).toList();
    }

    /** Starts a run in the background, or lets one that was broken off go on. */
    @Requires(Permission.RETENTION_MANAGE)
    public void begin() {
        audit.note(Entry.wrote("retention_run", null, null, Entry.Fields.FACTS).because("oversight"));
        asked.fire(new RunAsked());
    }

    private static RecordKind kind(Object name) {
        return RecordKind.valueOf((String) name);
    }

    private static FieldClass fields(Object name) {
        return FieldClass.valueOf((String) name);
    }

    private static Instant moment(Object seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(((Number) seconds).longValue());
    }
}
