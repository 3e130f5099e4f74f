package kz.tirek.retention;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import kz.tirek.shared.Settings;
import org.jboss.logging.Logger;

/** When the keeper works: soon after the start what was left open, every night what is due, and at once what a second person confirmed. */
@ApplicationScoped
class KeeperHours {
    private static final Logger LOG = Logger.getLogger(KeeperHours.class);
    private static final Duration AFTER_START = Duration.ofSeconds(30);
    private static final Duration DAY = Duration.ofDays(1);

    @Resource ManagedScheduledExecutorService executor;
    @Inject Keeper keeper;
    @Inject Clock clock;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        executor.schedule(() -> quietly(keeper::reconcile), AFTER_START.toSeconds(), TimeUnit.SECONDS);
        executor.scheduleAtFixedRate(() -> quietly(() -> keeper.run(RunCause.NIGHT)), untilNight().toSeconds(), DAY.toSeconds(), TimeUnit.SECONDS);
    }

    void confirmed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EarlyConfirmed news) {
        executor.submit(() -> quietly(() -> keeper.early(news.id())));
    }

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunAsked news) {
        executor.submit(() -> quietly(() -> keeper.run(RunCause.DEMAND)));
    }

    private Duration untilNight() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime night = now.with(LocalTime.parse(Settings.of("TIREK_RETENTION_AT", "02:30")));
        return Duration.between(now, night.isAfter(now) ? night : night.plusDays(1));
    }

    /** A fault stops this run only: the next one goes on. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.error("The keeper was stopped; its next run goes on", fault);
        }
    }
}
