package kz.tirek.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The one mail a day, for whoever wants that: how many tasks wait, and all notices that were kept for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DailyMail {
    static final String KIND = "DIGEST";

    @Inject MailQueries queries;
    @Inject Clock clock;

    /** @param tasks overdue or due on that day; without any, and without notices, no mail goes out */
    public void send(UUID staff, int tasks, LocalDate day) {
        queries.digested(staff, day);
        if (MailServer.configured()) {
            if (tasks > 0) {
                queries.tellTasks(staff, KIND, tasks, clock.instant());
            }
            queries.release(staff, clock.instant());
        }
    }
}
