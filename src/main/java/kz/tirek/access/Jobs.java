package kz.tirek.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Runs what works by itself, each run as a request of its own in the name of the job. */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);

    @Resource ManagedScheduledExecutorService executor;
    @Inject Instance<RequestContextController> requests;
    @Inject SignIn signIn;

    private final List<Future<?>> running = new CopyOnWriteArrayList<>();

    /**
     * Runs the work again and again, until the portal stops. A fault ends one run and not the job; it is logged when it begins and when it ends.
     *
     * @param seconds before the first run and between two
     */
    public void every(String name, long seconds, Runnable work) {
        var failing = new AtomicBoolean();
        running.add(executor.scheduleWithFixedDelay(() -> guarded(name, work, failing), seconds, seconds, TimeUnit.SECONDS));
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        running.forEach(job -> job.cancel(false));
    }

    private void guarded(String name, Runnable work, AtomicBoolean failing) {
        try {
            run(name, work);
            if (failing.getAndSet(false)) {
                LOG.infof("Job %s works again", name);
            }
        } catch (RuntimeException fault) {
            if (!failing.getAndSet(true)) {
                LOG.errorf(fault, "Job %s failed, it will be tried again: %s", name, fault.getMessage());
            }
        }
    }

    /** @param name the job's name, its role in the row policies */
    public void run(String name, Runnable work) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            signIn.as(Identity.job(name), "job");
            work.run();
        } finally {
            request.deactivate();
            requests.destroy(request);
        }
    }
}
