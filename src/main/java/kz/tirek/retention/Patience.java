package kz.tirek.retention;

import java.time.Duration;
import kz.tirek.shared.Settings;

/** How long a second person has to decide, and a granted request stays open: an internal target of the Centre, TIREK_EARLY_ERASURE_DAYS. */
public final class Patience {
    private Patience() {}

    public static Duration ofTheSecondPerson() {
        return Duration.ofDays(Integer.parseInt(Settings.of("TIREK_EARLY_ERASURE_DAYS", "7")));
    }
}
