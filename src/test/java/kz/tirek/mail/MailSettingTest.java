package kz.tirek.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When mail goes out, as each person wants it; times are the region's. */
class MailSettingTest {
    private static final String KIND = Notice.TASK_NEW.name();

    @Test
    void sendsAtOnceWhenNothingElseIsSaid() {
        assertThat(of(null, null, null).moment(KIND, at("2026-09-03T23:00"), at("2026-09-03T23:01"))).isEqualTo(at("2026-09-03T23:01"));
    }

    @Test
    void waitsUntilQuietHoursAreOver() {
        MailSetting night = of("22:00", "07:00", null);

        assertThat(night.moment(KIND, at("2026-09-03T21:59"), at("2026-09-03T21:59"))).isEqualTo(at("2026-09-03T21:59"));
        assertThat(night.moment(KIND, at("2026-09-03T22:00"), at("2026-09-03T22:00"))).isEqualTo(at("2026-09-04T07:00"));
        assertThat(night.moment(KIND, at("2026-09-04T03:00"), at("2026-09-04T03:00"))).isEqualTo(at("2026-09-04T07:00"));
        assertThat(night.moment(KIND, at("2026-09-04T03:00"), at("2026-09-04T07:00"))).isEqualTo(at("2026-09-04T07:00"));
        MailSetting lesson = of("08:00", "14:00", null);
        assertThat(lesson.moment(KIND, at("2026-09-03T13:00"), at("2026-09-03T13:00"))).isEqualTo(at("2026-09-03T14:00"));
        assertThat(lesson.moment(KIND, at("2026-09-03T15:00"), at("2026-09-03T15:00"))).isEqualTo(at("2026-09-03T15:00"));
    }

    @Test
    void keepsEverythingForTheMailOfTheDay() {
        MailSetting daily = of(null, null, "08:00");

        assertThat(daily.moment(KIND, at("2026-09-03T09:00"), at("2026-09-03T09:00"))).isEqualTo(at("2026-09-04T08:00"));
        assertThat(daily.moment(KIND, at("2026-09-03T07:59"), at("2026-09-03T08:01"))).as("its hour has come").isBeforeOrEqualTo(at("2026-09-03T08:01"));
        assertThat(daily.moment(DailyMail.KIND, at("2026-09-03T08:00"), at("2026-09-03T08:00"))).isEqualTo(at("2026-09-03T08:00"));
    }

    @Test
    void sendsNothingThatIsNotWanted() {
        MailSetting setting = MailSetting.usual(UUID.randomUUID());
        setting.change(new MailWish(0, Set.of(Notice.TASK_AWAKE), null, null, null), LocalDateTime.parse("2026-09-03T10:00"));

        assertThat(setting.unwanted("TASK_AWAKE")).isTrue();
        assertThat(setting.unwanted(KIND)).isFalse();
        assertThat(setting.wish().silent()).containsExactly(Notice.TASK_AWAKE);
    }

    private static MailSetting of(String from, String until, String digest) {
        MailSetting setting = MailSetting.usual(UUID.randomUUID());
        setting.change(new MailWish(0, Set.of(), time(from), time(until), time(digest)), LocalDateTime.parse("2026-09-03T10:00"));
        return setting;
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(5));
    }
}
