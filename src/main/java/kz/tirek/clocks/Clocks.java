package kz.tirek.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.tirek.directory.OfficialCalendar;

/** Runs the terms that the Centre has set itself, by the official calendar and the Centre's hours as they stand. */
@ApplicationScoped
public class Clocks {
    @Inject OfficialCalendar calendar;
    @Inject Targets targets;

    /** When a term that begins at {@code from} is over. */
    public Instant due(Instant from, Target target) {
        return time().due(from, target);
    }

    /** When a term that begins at {@code from} is over, by the target as it stands now. */
    public Instant due(Instant from, TargetCode code) {
        return due(from, targets.of(code));
    }

    /** How far a term has run at {@code now}; it warns at half and at four fifths of its time. */
    public Course course(Instant from, Instant due, Instant now, Target target) {
        boolean breached = now.isAfter(due);
        if (target.unit().working()) {
            return Course.of(time().between(from, now), time().between(from, due), breached);
        }
        return Course.of(Duration.between(from, now), Duration.between(from, due), breached);
    }

    /** The day on which a term that is over just now began at the latest; whatever began before it is over. */
    public LocalDate begun(Instant now, TargetCode code) {
        return time().begun(now, targets.of(code));
    }

    private WorkingTime time() {
        return new WorkingTime(calendar.days(), targets.hours());
    }
}
