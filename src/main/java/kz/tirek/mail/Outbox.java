package kz.tirek.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kz.tirek.access.Role;

/** Where features leave word for people, in the transaction of what happened: it is sent if and only if that is committed. Without a mail server nothing is kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {
    /** Whoever has not signed in for so long may no longer have the role. */
    private static final Duration GONE = Duration.ofDays(90);

    @Inject MailQueries queries;
    @Inject Clock clock;

    /** One person; nothing happens when they never signed in with an address. */
    public void tell(UUID staff, Notice notice) {
        if (MailServer.configured()) {
            queries.tell(staff, notice.name(), clock.instant());
        }
    }

    /** Everyone who had this role when they last signed in. */
    public void tellAll(Role role, Notice notice) {
        if (MailServer.configured()) {
            queries.tellAll(role.name(), notice.name(), clock.instant(), clock.instant().minus(GONE));
        }
    }
}
