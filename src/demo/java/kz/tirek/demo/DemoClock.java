package kz.tirek.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kz.tirek.shared.Time;

/** The portal's clock in the demo: a step can put its own thread into the past, so that services make records of then. It ticks there too. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class DemoClock {
    private static final ThreadLocal<Duration> BEHIND = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** It is {@code moment} in the region for this thread, until it is told otherwise. */
    public void set(LocalDateTime moment) {
        BEHIND.set(Duration.between(moment.atZone(Time.ZONE).toInstant(), Instant.now()));
    }

    /** The day it is for this thread. */
    public LocalDate today() {
        return LocalDate.now(clock());
    }

    /** This thread is back in the present. */
    public void reset() {
        BEHIND.remove();
    }

    @Produces
    Clock clock() {
        return new Shifted(Time.ZONE);
    }

    private static final class Shifted extends Clock {
        private final ZoneId zone;

        Shifted(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shifted(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().minus(BEHIND.get());
        }
    }
}
