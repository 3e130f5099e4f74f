package kz.tirek.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.tirek.access.Jobs;
import org.jboss.logging.Logger;

/** What the audit does by itself: it is sealed every few seconds, and looked through for unusual reading every minute. */
@ApplicationScoped
class AuditJobs {
    private static final Logger LOG = Logger.getLogger(AuditJobs.class);
    private static final long SEAL_EVERY = 5;
    private static final long LOOK_EVERY = 60;
    private static final long SOON = 10;

    @Resource ManagedScheduledExecutorService executor;
    @Inject Jobs jobs;
    @Inject Sealer sealer;
    @Inject UnusualWatch watch;

    private final List<Future<?>> running = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        every(Sealer.JOB, this::seal, SEAL_EVERY, SEAL_EVERY);
        every(UnusualWatch.JOB, watch::look, SOON, LOOK_EVERY);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        running.forEach(job -> job.cancel(false));
    }

    private void every(String name, Runnable work, long first, long seconds) {
        running.add(executor.scheduleWithFixedDelay(() -> run(name, work), first, seconds, TimeUnit.SECONDS));
    }

    private void seal() {
        Sealing.Step step;
        do {
            step = sealer.step();
            sealer.tell(step.last());
        } while (step.more());
    }

    /** A fault ends one run and not the job; it is logged when it begins and when it ends. */
    private void run(String name, Runnable work) {
        try {
            jobs.run(name, work);
            if (failing.remove(name)) {
                LOG.infof("Job %s works again", name);
            }
        } catch (SealsUnfit unfit) {
            if (failing.add(name)) {
                LOG.errorf("The audit is not sealed any more: %s. See wildfly-config/README.md, Audit", unfit.getMessage());
            }
        } catch (RuntimeException fault) {
            if (failing.add(name)) {
                LOG.errorf(fault, "Job %s failed, it will be tried again", name);
            }
        }
    }
}
