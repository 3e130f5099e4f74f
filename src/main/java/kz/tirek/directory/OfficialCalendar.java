package kz.tirek.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Hands out the working calendar as it stands; an edit is seen at once here, and within a minute on other servers. */
@ApplicationScoped
public class OfficialCalendar {
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    @Inject HolidayBook book;
    private final AtomicReference<Copy> copy = new AtomicReference<>();
    private final AtomicInteger edits = new AtomicInteger();

    /** That the calendar was edited. */
    record Edited() {}

    /** What was read, after which edit, and when. */
    private record Copy(WorkingCalendar calendar, int edit, long at) {}

    public WorkingCalendar days() {
        Copy last = copy.get();
        int edit = edits.get();
        if (last == null || last.edit() != edit || System.nanoTime() - last.at() > FRESH) {
            last = new Copy(book.read(), edit, System.nanoTime());
            copy.set(last);
        }
        return last.calendar();
    }

    void edited(@Observes(during = TransactionPhase.AFTER_SUCCESS) Edited event) {
        edits.incrementAndGet();
    }
}
