package kz.tirek.todo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Slice;
import kz.tirek.shared.Time;
import org.hibernate.query.Page;

/** Shows each person what they were told, and how much waits. */
@Work
public class NoticeDesk {
    @Inject NoticeQueries queries;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * How much waits.
     *
     * @param notices not read yet
     * @param tasks overdue or due today
     */
    public record Waiting(long notices, long tasks) {}

    /** For the bell on every page: one statement. */
    @Requires(Permission.SIGNED_IN)
    public Waiting waiting() {
        Instant tomorrow = LocalDate.now(clock).plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        Object[] counts = queries.waiting(actor.id(), clock.instant(), tomorrow).get(0);
        return new Waiting((Long) counts[0], (Long) counts[1]);
    }

    /** What the person was told, the latest first. */
    @Requires(Permission.SIGNED_IN)
    public Slice<NoticeLine> list(int first, int size) {
        int bounded = Slice.size(size);
        int page = Math.max(0, first) / bounded;
        List<NoticeLine> lines = queries.latest(actor.id(), Page.page(bounded, page)).stream().map(PostedNotice::line).toList();
        return new Slice<>(queries.count(actor.id()), page * bounded, bounded, lines);
    }

    /** The person has read it. @return where there is more to read */
    @Requires(Permission.SIGNED_IN)
    public String read(UUID id) {
        PostedNotice own = queries.own(id, actor.id()).stream().findFirst().orElseThrow(Absent::new);
        own.read(clock.instant());
        return own.line().path();
    }

    @Requires(Permission.SIGNED_IN)
    public void readAll() {
        queries.readAll(actor.id(), clock.instant());
    }
}
