package kz.tirek.todo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Slice;
import kz.tirek.shared.Time;
import org.hibernate.query.Page;

/** Each person's own to-do list: what waits, what is put off, what is done. */
@Work
public class TodoDesk {
    private static final int MOST = 200;
    private static final int MOST_DAYS = 60;

    @Inject TodoQueries queries;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** Which part of the list. */
    public enum Part { OPEN, SNOOZED, DONE }

    /** A page of the person's own list; two statements. */
    @Requires(Permission.SIGNED_IN)
    public Slice<TodoLine> list(Part part, int first, int size) {
        int bounded = Slice.size(size);
        int index = Math.max(0, first) / bounded;
        List<TodoLine> lines = rows(part, Page.page(bounded, index)).stream().map(TodoRow::line).toList();
        noteNames(lines);
        boolean whole = index == 0 && lines.size() < bounded;
        long total = whole ? lines.size() : queries.count(actor.id(), part == Part.DONE, part == Part.SNOOZED, clock.instant());
        return new Slice<>(total, index * bounded, bounded, lines);
    }

    /** The most urgent items but for some duties, which another list shows; one statement. */
    @Requires(Permission.SIGNED_IN)
    public List<TodoLine> first(int few, Set<Duty> without) {
        Page page = Page.first(Slice.size(few));
        List<TodoRow> rows = without.isEmpty() ? rows(Part.OPEN, page) : queries.openBut(actor.id(), clock.instant(), without, page);
        List<TodoLine> lines = rows.stream().map(TodoRow::line).toList();
        noteNames(lines);
        return lines;
    }

    /** @throws kz.tirek.shared.Refusal {@code todo.doneByWork} for what the portal itself sees done @throws Absent unless all are the person's own */
    @Requires(Permission.SIGNED_IN)
    public void done(Set<UUID> ids) {
        change(ids, item -> item.done(clock.instant()));
    }

    /** Takes back that they were said to be done. */
    @Requires(Permission.SIGNED_IN)
    public void reopen(Set<UUID> ids) {
        change(ids, TodoItem::reopen);
    }

    /** Out of sight until the morning of a day, at most 60 days ahead. */
    @Requires(Permission.SIGNED_IN)
    public void snooze(Set<UUID> ids, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        new Refusals().require(until, "until")
                .check(until == null || until.isAfter(today) && !until.isAfter(today.plusDays(MOST_DAYS)), "until", "todo.snoozeOutside", MOST_DAYS).throwIfAny();
        Instant moment = until.atStartOfDay(Time.ZONE).toInstant();
        change(ids, item -> item.snooze(moment));
    }

    /** Brings back what was put off. */
    @Requires(Permission.SIGNED_IN)
    public void wake(Set<UUID> ids) {
        change(ids, item -> item.snooze(null));
    }

    private void change(Set<UUID> ids, Consumer<TodoItem> verb) {
        new Refusals().check(ids != null && !ids.isEmpty(), "ids", "shared.required").check(ids == null || ids.size() <= MOST, "ids", "todo.tooMany", MOST)
                .throwIfAny();
        List<TodoItem> items = queries.items(ids, actor.id());
        if (items.size() != ids.size()) {
            throw new Absent();
        }
        items.forEach(verb);
        items.forEach(item -> audit.note(Entry.wrote("todo", item.id(), null, Fields.FACTS).because("own")));
    }

    private List<TodoRow> rows(Part part, Page page) {
        return switch (part) {
            case OPEN -> queries.open(actor.id(), clock.instant(), page);
            case SNOOZED -> queries.snoozed(actor.id(), clock.instant(), page);
            case DONE -> queries.done(actor.id(), page);
        };
    }

    private void noteNames(Collection<TodoLine> lines) {
        long named = lines.stream().map(TodoLine::pupil).filter(Objects::nonNull).count();
        if (named > 0) {
            audit.note(Entry.listed("todo", (int) named, Fields.IDENTITY));
        }
    }
}
