package kz.tirek.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kz.tirek.access.Role;
import kz.tirek.mail.Notice;
import kz.tirek.mail.Outbox;

/** Where features leave word for people, in the transaction of what happened: at the bell, and by mail as each person wants it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {
    /** Whoever has not signed in for so long may no longer have the role. */
    static final Duration GONE = Duration.ofDays(90);

    @Inject NoticeQueries queries;
    @Inject Outbox outbox;
    @Inject Clock clock;

    /** @param path address in the portal where there is more to read; it holds no name */
    public void tell(UUID staff, Notice notice, String path) {
        queries.tell(staff, notice.name(), path, clock.instant());
        outbox.tell(staff, notice);
    }

    /** Everyone who had this role when they last signed in. */
    public void tellAll(Role role, Notice notice, String path) {
        queries.tellAll(role.name(), notice.name(), path, clock.instant(), clock.instant().minus(GONE));
        outbox.tellAll(role, notice);
    }
}
