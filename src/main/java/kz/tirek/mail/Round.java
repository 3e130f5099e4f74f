package kz.tirek.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    /** So long the mail of the day may come late and still take everything along. */
    private static final Duration GRACE = Duration.ofMinutes(2);
    private static final Duration USEFUL = Duration.ofDays(3);

    @Inject MailQueries queries;
    @Inject MailServer server;
    @Inject Addresses addresses;
    @Inject Clock clock;

    /** All that is due to one person and wanted now, as one mail. @return false when nobody waits, or the server does not take mail now */
    boolean next() {
        List<Object[]> waiting = queries.next(clock.instant());
        if (waiting.isEmpty()) {
            return false;
        }
        Object[] person = waiting.get(0);
        List<Mail> wanted = wanted((UUID) person[0], List.of((UUID[]) person[3]));
        return wanted.isEmpty() || carried(person, wanted);
    }

    /** What the person wants now; what they want later is kept, what they do not want at all is dropped. */
    private List<Mail> wanted(UUID staff, List<UUID> due) {
        MailSetting setting = queries.setting(staff).orElseGet(() -> MailSetting.usual(staff));
        Instant now = clock.instant();
        var wanted = new ArrayList<Mail>();
        for (Mail mail : queries.mails(due)) {
            Instant moment = setting.moment(mail.kind(), mail.toldAt(), now);
            if (setting.unwanted(mail.kind())) {
                queries.drop(new UUID[] {mail.id()});
            } else if (moment.isAfter(now)) {
                queries.keep(new UUID[] {mail.id()}, moment.plus(GRACE));
            } else {
                wanted.add(mail);
            }
        }
        return wanted;
    }

    private boolean carried(Object[] person, List<Mail> wanted) {
        UUID[] ids = wanted.stream().map(Mail::id).toArray(UUID[]::new);
        int tasks = wanted.stream().mapToInt(Mail::tasks).sum();
        int notices = (int) wanted.stream().filter(mail -> mail.tasks() == 0).count();
        String language = (String) person[2];
        try {
            server.send(addresses.open((UUID) person[0], (byte[]) person[1]), language, Wording.of(language, notices, tasks), clock.instant());
            queries.sent(ids, clock.instant());
            return true;
        } catch (MessagingException fault) {
            // the fault may quote the address; its kind is enough to go by
            LOG.warnf("A mail could not be sent (%s); it is tried again", fault.getClass().getSimpleName());
            queries.later(ids, clock.instant());
            return false;
        }
    }

    /** Mail older than some days tells nobody anything: the portal itself does. */
    void tidy() {
        queries.forget(clock.instant().minus(USEFUL), clock.instant());
    }
}
