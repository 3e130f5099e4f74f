package kz.tirek.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.Jobs;

/** Forgets files of pupils that were looked at and not entered within a day. */
@ApplicationScoped
class ImportBroom {
    private static final long LOOK_EVERY = 600;

    @Inject Jobs jobs;
    @Inject OldFiles files;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        jobs.every("keeper", LOOK_EVERY, files::forget);
    }
}
