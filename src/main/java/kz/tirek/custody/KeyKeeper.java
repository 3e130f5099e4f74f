package kz.tirek.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.Jobs;

/** Goes on with a renewal of keys that is under way, also after the portal was stopped in the middle of one. */
@ApplicationScoped
class KeyKeeper {
    private static final long LOOK_EVERY = 5;

    @Inject Jobs jobs;
    @Inject RenewalStep step;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        jobs.every("keeper", LOOK_EVERY, this::renew);
    }

    private void renew() {
        boolean more;
        do {
            more = step.take();
        } while (more);
    }
}
