package kz.tirek.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.Jobs;

/** The job that moves the reviews of programmes with the ends of their terms, soon after somebody edited the calendar. */
@ApplicationScoped
class PlanCalendar {
    static final String NAME = "programmes";
    private static final long SECONDS = 600;

    @Inject Jobs jobs;
    @Inject PlanCalendarStep step;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        jobs.every(NAME, SECONDS, step::look);
    }
}
