package kz.tirek.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kz.tirek.shared.Stale;
import kz.tirek.shared.Time;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one person wants by mail, and when. */
@Entity
class MailSetting {
    @Id private UUID staffId;
    @Version private int version;
    @JdbcTypeCode(SqlTypes.ARRAY) private String[] silent = {};
    private LocalTime quietFrom;
    private LocalTime quietUntil;
    private LocalTime digestAt;
    private LocalDate digestOn;

    protected MailSetting() {}

    /** Every notice at once, as long as the person says nothing else. */
    static MailSetting usual(UUID staff) {
        var setting = new MailSetting();
        setting.staffId = staff;
        return setting;
    }

    void change(MailWish wish, LocalDateTime now) {
        Stale.unless(version, wish.version());
        silent = wish.silent().stream().sorted().map(Enum::name).toArray(String[]::new);
        quietFrom = wish.quietFrom();
        quietUntil = wish.quietUntil();
        digestAt = wish.digestAt();
        // whose hour has passed today begins tomorrow
        digestOn = digestAt != null && !digestAt.isAfter(now.toLocalTime()) ? now.toLocalDate() : null;
    }

    MailWish wish() {
        var kinds = EnumSet.noneOf(Notice.class);
        Arrays.stream(Notice.values()).filter(notice -> unwanted(notice.name())).forEach(kinds::add);
        return new MailWish(version, kinds, quietFrom, quietUntil, digestAt);
    }

    /** Whether the person does not want such mail. */
    boolean unwanted(String kind) {
        return Set.of(silent).contains(kind);
    }

    /** When such mail, told at a moment, may go out as seen from {@code now}; {@code now} for at once. */
    Instant moment(String kind, Instant told, Instant now) {
        if (kind.equals(DailyMail.KIND) || Arrays.stream(Notice.values()).anyMatch(notice -> notice.urgent() && notice.name().equals(kind))) {
            return now;
        }
        if (digestAt != null) {
            return next(digestAt, told);
        }
        return quiet(LocalTime.ofInstant(now, Time.ZONE)) ? next(quietUntil, now) : now;
    }

    private boolean quiet(LocalTime time) {
        if (quietFrom == null) {
            return false;
        }
        boolean sinceFrom = !time.isBefore(quietFrom);
        boolean beforeUntil = time.isBefore(quietUntil);
        return quietFrom.isBefore(quietUntil) ? sinceFrom && beforeUntil : sinceFrom || beforeUntil;
    }

    private static Instant next(LocalTime time, Instant after) {
        ZonedDateTime local = after.atZone(Time.ZONE);
        ZonedDateTime today = local.with(time);
        return (today.isAfter(local) ? today : today.plusDays(1)).toInstant();
    }
}
