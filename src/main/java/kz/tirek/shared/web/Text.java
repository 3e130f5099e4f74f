package kz.tirek.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.AbstractMap;
import java.util.Set;
import kz.tirek.shared.Time;

/** Texts, dates and numbers for pages: {@code #{text['case.open']}}, {@code #{text.of('case.found', n)}}. */
@Named
@RequestScoped
public class Text extends AbstractMap<String, String> {
    @Inject Texts texts;
    @Inject Language language;

    @Override
    public String get(Object key) {
        return texts.of((String) key);
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.has((String) key);
    }

    public String of(String key, Object... args) {
        return texts.of(key, args);
    }

    /** The text of that key; what is no key is words already. */
    public String orSame(String words) {
        return texts.has(words) ? texts.of(words) : words;
    }

    public String count(String key, long number) {
        return texts.count(key, number);
    }

    /** Label of a constant: key {@code Type.CONSTANT}; empty for null. */
    public String label(Enum<?> value) {
        return value == null ? "" : texts.of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** 7 October 2026, as people say it; empty for null. */
    public String date(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day);
    }

    /** 7 October. */
    public String day(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(day);
    }

    /** Wednesday. */
    public String weekday(LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    public String time(LocalTime time) {
        return time == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /** 7 October 2026, 10:40 in the region's zone. */
    public String moment(Instant instant) {
        if (instant == null) {
            return "";
        }
        var local = instant.atZone(Time.ZONE);
        return date(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
