package kz.tirek.clocks;

import java.time.Duration;
import java.time.LocalTime;

/** When the Centre works on a working day; a value that refuses to be empty. */
public record WorkingHours(LocalTime opens, LocalTime closes) {
    /** @throws IllegalArgumentException unless it opens before it closes */
    public WorkingHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(opens + " to " + closes);
        }
    }

    Duration length() {
        return Duration.between(opens, closes);
    }
}
