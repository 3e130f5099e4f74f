package kz.tirek.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.Jobs;

/** The job that carries mail: looks often, so that whoever must know does within a minute. */
@ApplicationScoped
class Postman {
    private static final String NAME = "postman";
    private static final int SECONDS = 5;
    private static final int MOST_PERSONS = 50;

    @Inject Jobs jobs;
    @Inject Round round;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (MailServer.configured()) {
            jobs.every(NAME, SECONDS, this::carry);
        }
    }

    private void carry() {
        int persons = 0;
        while (persons < MOST_PERSONS && round.next()) {
            persons++;
        }
        round.tidy();
    }
}
