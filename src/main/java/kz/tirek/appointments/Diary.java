package kz.tirek.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.Jobs;

/** The job that looks every minute which appointments are over and have no note. */
@ApplicationScoped
class Diary {
    static final String NAME = "diary";
    private static final long SECONDS = 60;

    @Inject Jobs jobs;
    @Inject DiaryStep step;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        jobs.every(NAME, SECONDS, step::look);
    }
}
