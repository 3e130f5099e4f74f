package kz.tirek.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Stale;

/** Where each person says what they want by mail. */
@Work
public class MailWishes {
    @Inject MailQueries queries;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    @Requires(Permission.SIGNED_IN)
    public MailWish mine() {
        return queries.setting(actor.id()).orElseGet(() -> MailSetting.usual(actor.id())).wish();
    }

    /** @throws kz.tirek.shared.Refusal at {@code quietFrom}, {@code quietUntil} @throws Stale when it was changed in another window since */
    @Requires(Permission.SIGNED_IN)
    public void change(MailWish wish) {
        wish.check();
        MailSetting setting = queries.setting(actor.id()).orElseGet(() -> {
            var usual = MailSetting.usual(actor.id());
            queries.entityManager().persist(usual);
            return usual;
        });
        setting.change(wish, LocalDateTime.now(clock));
        queries.release(actor.id(), clock.instant());
        audit.note(Entry.wrote("mail_setting", actor.id(), null, Fields.DIRECTORY).because("own"));
    }
}
