package kz.tirek.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.ForActor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.cases.Erasable;
import kz.tirek.shared.Ids;

/** The keeper's work in steps, each a transaction of its own: whatever is killed between two of them, the next run goes on from there. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class KeeperSteps {
    private static final int MOST_CASES = 20_000;
    private static final int MOST_ROWS = 1_000;
    private static final String[][] OF_A_CASE = {{"CASE", "NARRATIVE"}, {"SESSION", "FACTS"}, {"CASE", "FACTS"}, {"CASE", "IDENTITY"}};

    @Inject KeeperQueries queries;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;
    @Inject @Any Instance<Erasable> features;

    /** A piece of a run. */
    private record Item(int place, String kind, String fieldClass, UUID caseId) {
        static Item of(Object[] row) {
            return new Item((int) row[0], (String) row[1], (String) row[2], (UUID) row[3]);
        }
    }

    /**
     * A run to work on.
     *
     * @param resumed whether it was broken off before
     */
    record Begun(UUID id, boolean resumed) {}

    /** The run to work on: the one that was broken off, else a new one of what is due on {@code day}. Nothing while another server works. */
    Optional<Begun> begin(RunCause cause, LocalDate day) {
        if (!queries.alone()) {
            return Optional.empty();
        }
        return Optional.of(queries.unfinished().map(run -> new Begun(run.id(), true)).orElseGet(() -> new Begun(fresh(cause, day), false)));
    }

    private UUID fresh(RunCause cause, LocalDate day) {
        RetentionRun run = RetentionRun.begin(Ids.next(), cause, actor.id(), clock.instant(), day);
        queries.entityManager().persist(run);
        queries.entityManager().flush();
        int cases = queries.collectCases(run.id(), day, MOST_CASES);
        queries.collectOthers(run.id(), day, cases);
        return run.id();
    }

    /** Does what comes next: all that is due of one case, or a bounded piece of something else. @return false when nothing waits, or another server works */
    boolean next(UUID runId) {
        if (!queries.alone()) {
            return false;
        }
        RetentionRun run = queries.entityManager().find(RetentionRun.class, runId);
        List<Item> items = queries.next(runId).stream().map(Item::of).toList();
        if (items.isEmpty()) {
            run.finish(clock.instant());
            return false;
        }
        Item first = items.get(0);
        if (first.caseId == null) {
            int rows = queries.eraseOther(first.kind, run.day(), MOST_ROWS);
            queries.mark(runId, first.place, rows < MOST_ROWS ? "DONE" : "WAITING", rows, clock.instant());
            noted(first.kind, null, rows, fields(first.fieldClass));
        } else {
            items.stream().filter(item -> first.caseId.equals(item.caseId)).forEach(item -> {
                int rows = erase(item, run.day(), null);
                queries.mark(runId, item.place, rows < 0 ? "KEPT" : "DONE", Math.max(0, rows), clock.instant());
            });
        }
        return true;
    }

    /** Carries out a confirmed erasure before its time; nothing when it was carried out, or the case is on hold since. */
    void early(UUID id) {
        if (!queries.alone()) {
            return;
        }
        queries.confirmed().stream().filter(asked -> asked.id().equals(id)).findFirst().ifPresent(asked -> {
            int told = 0;
            for (String[] what : OF_A_CASE) {
                int rows = erase(new Item(0, what[0], what[1], asked.caseId()), LocalDate.now(clock), id.toString());
                told = what[1].equals("NARRATIVE") ? rows : told;
            }
            if (told >= 0) {
                asked.done(clock.instant());
            }
        });
    }

    /** Confirmed erasures that wait. */
    List<UUID> confirmed() {
        return queries.confirmed().stream().map(EarlyErasure::id).toList();
    }

    /** Cases erased whose keys are to be destroyed. */
    List<UUID> owed() {
        return queries.owed(MOST_ROWS);
    }

    /** The keys of these cases are destroyed. */
    void paid(List<UUID> cases) {
        cases.forEach(one -> {
            queries.paid(one, clock.instant());
            noted("key", one, 1, Entry.Fields.NARRATIVE);
        });
    }

    private int erase(Item item, LocalDate day, String early) {
        int rows = queries.eraseCase(item.caseId, item.kind, item.fieldClass, day, early);
        if (rows >= 0) {
            if (item.fieldClass.equals("NARRATIVE")) {
                features.forEach(feature -> feature.erase(item.caseId));
            }
            noted("case", item.caseId, Math.max(1, rows), fields(item.fieldClass));
        }
        return rows;
    }

    private void noted(String kind, UUID record, int rows, Entry.Fields fields) {
        audit.note(new Entry(Entry.Action.WRITE, kind.toLowerCase(Locale.ROOT), record, null, fields, rows, "retention"));
    }

    private static Entry.Fields fields(String fieldClass) {
        return Entry.Fields.valueOf(fieldClass);
    }
}
