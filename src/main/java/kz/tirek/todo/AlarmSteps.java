package kz.tirek.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.ForActor;
import kz.tirek.mail.DailyMail;
import kz.tirek.mail.Notice;
import kz.tirek.shared.Time;

/** What the job does, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class AlarmSteps {
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject TodoQueries queries;
    @Inject NoticeQueries noticeQueries;
    @Inject Notices notices;
    @Inject DailyMail mail;
    @Inject Clock clock;

    /** What was put off until now is back, and says so. */
    void wake() {
        tell(queries.wake(clock.instant()), Notice.TASK_AWAKE);
    }

    /** What is over and must reach the manager stands on the manager's list too. */
    void escalate() {
        tell(queries.escalate(clock.instant(), clock.instant().minus(Notices.GONE)), Notice.TASK_ESCALATED);
    }

    /** One mail to whoever wants one a day and whose hour has come. */
    void digest() {
        LocalDate today = LocalDate.now(clock);
        Instant tomorrow = today.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        for (Object[] person : queries.digests(today.toString(), LocalTime.now(clock).toString(), tomorrow)) {
            mail.send((UUID) person[0], ((Long) person[1]).intValue(), today);
        }
    }

    /** Notices older than three months tell nobody anything. */
    void tidy() {
        noticeQueries.forget(clock.instant().minus(KEPT));
    }

    private void tell(List<Object[]> rows, Notice notice) {
        rows.forEach(row -> notices.tell((UUID) row[0], notice, (String) row[1]));
    }
}
