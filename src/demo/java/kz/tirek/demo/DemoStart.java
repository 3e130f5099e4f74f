package kz.tirek.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.tirek.directory.Directory;
import kz.tirek.directory.SchoolSearch;
import kz.tirek.directory.SchoolStatus;
import org.jboss.logging.Logger;

/** Fills an empty database with demo data when the portal starts, in the background and through the portal's own services. */
@ApplicationScoped
public class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    @Resource ManagedExecutorService executor;
    @Inject Instance<RequestContextController> requests;
    @Inject Instance<DemoStep> steps;
    @Inject Directory directory;
    @Inject DemoStaff staff;
    private final AtomicBoolean complete = new AtomicBoolean();

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        executor.submit(this::load);
    }

    /** Whether the demo data are there. */
    public boolean complete() {
        return complete.get();
    }

    private void load() {
        long began = System.nanoTime();
        try {
            var empty = new AtomicBoolean();
            inRequest(() -> empty.set(empty()));
            if (empty.get()) {
                List<DemoStep> inOrder = steps.stream().sorted(Comparator.comparingInt(DemoStep::order)).toList();
                for (DemoStep step : inOrder) {
                    long started = System.nanoTime();
                    inRequest(step::load);
                    LOG.debugf("%s took %d ms", step.getClass().getSimpleName(), Duration.ofNanos(System.nanoTime() - started).toMillis());
                }
                LOG.infof("Demo data are complete after %d s", Duration.ofNanos(System.nanoTime() - began).toSeconds());
            }
            complete.set(true);
        } catch (RuntimeException fault) {
            LOG.error("Demo data could not be loaded; start again with an empty database", fault);
        }
    }

    private boolean empty() {
        staff.signIn("admin");
        return directory.schools(SchoolSearch.of("", "", SchoolStatus.ALL, 0, 1)).total() == 0;
    }

    /** What is request scoped (who is signed in, what they serve) lives for one step. */
    private void inRequest(Runnable work) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            work.run();
        } finally {
            request.deactivate();
            requests.destroy(request);
        }
    }
}
