package kz.tirek.todo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.mail.Notice;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/** Hands tasks to colleagues of the same school or of the Centre; nobody gets to see a case by it that is not theirs already. */
@Work
public class TodoHanding {
    @Inject TodoQueries queries;
    @Inject Notices notices;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** Somebody who can take a task over. */
    public record Taker(UUID id, String name) {}

    /** Who can take the person's own task over, by name. */
    @Requires(Permission.SIGNED_IN)
    public List<Taker> takers(UUID id) {
        own(id);
        return queries.colleagues(id).stream().map(row -> new Taker((UUID) row[0], (String) row[1])).toList();
    }

    /**
     * Hands the person's own open task over and tells the colleague.
     *
     * @throws Refusal at {@code to} when they serve another place or do not work on the case; {@code todo.notHanded} for what only the person can do
     */
    @Requires(Permission.SIGNED_IN)
    public void hand(UUID id, UUID to) {
        new Refusals().require(to, "to").throwIfAny();
        TodoItem own = own(id);
        if (!own.duty().ticked()) {
            throw Refusal.of("todo.notHanded");
        }
        if (queries.hand(id, to, clock.instant()) == 0) {
            throw Refusal.at("to", "todo.noTaker");
        }
        notices.tell(to, Notice.TASK_HANDED, "/todo");
        audit.note(Entry.wrote("todo", id, null, Fields.FACTS).because("own"));
    }

    /** Takes back, within a day, what the colleague has not done yet. @throws Absent when there is no such task any more */
    @Requires(Permission.SIGNED_IN)
    public void takeBack(UUID id) {
        if (queries.takeBack(id, clock.instant()) == 0) {
            throw new Absent();
        }
        audit.note(Entry.wrote("todo", id, null, Fields.FACTS).because("own"));
    }

    private TodoItem own(UUID id) {
        return queries.items(List.of(id), actor.id()).stream().findFirst().orElseThrow(Absent::new);
    }
}
