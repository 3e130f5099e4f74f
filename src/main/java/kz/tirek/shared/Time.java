package kz.tirek.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time: the region's zone, UTC+5 all year since 2024-03-01. */
@ApplicationScoped
public class Time {
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
