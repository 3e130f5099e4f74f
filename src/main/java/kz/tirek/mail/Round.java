package kz.tirek.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Addresses;
import kz.tirek.access.ForActor;
import org.jboss.logging.Logger;

/** One mail a transaction: sent and marked, or put off. A kill between the two sends it twice, never not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class Round {
    private static final Logger LOG = Logger.getLogger(Round.class);
    private static final Duration USEFUL = Duration.ofDays(3);

    @Inject MailQueries queries;
    @Inject MailServer server;
    @Inject Addresses addresses;
    @Inject Clock clock;

    /** All that is due to one person, as one mail. @return false when nobody waits, or the server does not take mail now */
    boolean next() {
        List<Object[]> waiting = queries.next(clock.instant());
        if (waiting.isEmpty()) {
            return false;
        }
        Object[] person = waiting.get(0);
        UUID staff = (UUID) person[0];
        UUID[] mails = (UUID[]) person[3];
        String language = (String) person[2];
        try {
            server.send(addresses.open(staff, (byte[]) person[1]), language, Wording.of(language, mails.length), clock.instant());
            queries.sent(mails, clock.instant());
            return true;
        } catch (MessagingException fault) {
            // the fault may quote the address; its kind is enough to go by
            LOG.warnf("A mail could not be sent (%s); it is tried again", fault.getClass().getSimpleName());
            queries.later(mails, clock.instant());
            return false;
        }
    }

    /** Mail older than some days tells nobody anything: the portal itself does. */
    void tidy() {
        queries.forget(clock.instant().minus(USEFUL), clock.instant());
    }
}
