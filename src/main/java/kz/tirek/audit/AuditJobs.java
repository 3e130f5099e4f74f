package kz.tirek.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.Jobs;

/** What the audit does by itself: it is sealed every few seconds, and looked through for unusual reading every minute. */
@ApplicationScoped
class AuditJobs {
    private static final long SEAL_EVERY = 5;
    private static final long LOOK_EVERY = 60;

    @Inject Jobs jobs;
    @Inject Sealer sealer;
    @Inject UnusualWatch watch;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        jobs.every(Sealer.JOB, SEAL_EVERY, this::seal);
        jobs.every(UnusualWatch.JOB, LOOK_EVERY, watch::look);
    }

    private void seal() {
        Sealing.Step step;
        do {
            step = sealer.step();
            sealer.tell(step.last());
        } while (step.more());
    }
}
