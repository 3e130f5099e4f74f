package kz.tirek.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.Jobs;

/** The job that looks every minute how far the terms of referrals have run. */
@ApplicationScoped
class ReferralWatch {
    static final String JOB = "referrals";
    private static final long LOOK_EVERY = 60;

    @Inject Jobs jobs;
    @Inject ReferralTicks ticks;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        jobs.every(JOB, LOOK_EVERY, ticks::look);
    }
}
