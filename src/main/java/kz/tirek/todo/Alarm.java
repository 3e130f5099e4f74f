package kz.tirek.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.Jobs;

/** The job that watches the time of everybody's tasks. */
@ApplicationScoped
class Alarm {
    static final String NAME = "clock";
    private static final long SECONDS = 20;

    @Inject Jobs jobs;
    @Inject AlarmSteps steps;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        jobs.every(NAME, SECONDS, this::ring);
    }

    private void ring() {
        steps.wake();
        steps.escalate();
        steps.digest();
        steps.tidy();
    }
}
