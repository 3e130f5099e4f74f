package kz.tirek.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Hands out the targets that count now and the Centre's hours; an edit is seen at once here, and within a minute on other servers. */
@ApplicationScoped
public class Targets {
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    @Inject TargetBook book;
    private final AtomicReference<Copy> copy = new AtomicReference<>();
    private final AtomicInteger edits = new AtomicInteger();

    /** That a target or the hours were edited. */
    record Edited() {}

    /** What was read, after which edit, and when. */
    private record Copy(TargetBook.Content content, int edit, long at) {}

    public Target of(TargetCode code) {
        return content().targets().get(code);
    }

    /** When the Centre works. */
    public WorkingHours hours() {
        return content().hours();
    }

    private TargetBook.Content content() {
        Copy last = copy.get();
        int edit = edits.get();
        if (last == null || last.edit() != edit || System.nanoTime() - last.at() > FRESH) {
            last = new Copy(book.read(), edit, System.nanoTime());
            copy.set(last);
        }
        return last.content();
    }

    void edited(@Observes(during = TransactionPhase.AFTER_SUCCESS) Edited event) {
        edits.incrementAndGet();
    }
}
