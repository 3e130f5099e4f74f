package kz.tirek.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.Jobs;

/** The job that keeps how many cases each psychologist had at the end of each month. */
@ApplicationScoped
class CaseloadHistory {
    private static final String NAME = "caseload-history";
    private static final int SECONDS = 3600;

    @Inject Jobs jobs;
    @Inject CaseloadMonth month;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        jobs.every(NAME, SECONDS, month::keep);
    }
}
