package kz.tirek.custody;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.tirek.access.Jobs;
import org.jboss.logging.Logger;

/** Goes on with a renewal of keys that is under way, also after the portal was stopped in the middle of one. */
@ApplicationScoped
public class KeyKeeper {
    private static final Logger LOG = Logger.getLogger(KeyKeeper.class);
    private static final int SECONDS = 5;

    @Resource ManagedScheduledExecutorService executor;
    @Inject Jobs jobs;
    @Inject RenewalStep step;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::run, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            var more = new AtomicBoolean(true);
            while (more.get()) {
                jobs.run("keeper", () -> more.set(step.take()));
            }
        } catch (RuntimeException fault) {
            LOG.error("Renewing keys stopped; it goes on from where it was", fault);
        }
    }
}
