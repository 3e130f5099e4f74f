package kz.tirek.appointments;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** Writes a calendar as RFC 5545 has it: lines of at most 75 bytes ended by CRLF, times in UTC, so that no zone needs to be told. */
public final class Ics {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int MOST_BYTES = 75;

    private final StringBuilder written = new StringBuilder();

    private Ics() {}

    /**
     * @param title of every entry
     * @param place words for a place
     */
    public static String of(Feed feed, String name, String title, Function<Venue, String> place) {
        var ics = new Ics();
        ics.line("BEGIN:VCALENDAR");
        ics.line("VERSION:2.0");
        ics.line("PRODID:-//Tirek//Appointments//KK");
        ics.line("CALSCALE:GREGORIAN");
        ics.line("METHOD:PUBLISH");
        ics.line("X-WR-CALNAME:" + escaped(name));
        feed.entries().forEach(entry -> ics.event(entry, title, place.apply(entry.place())));
        ics.line("END:VCALENDAR");
        return ics.written.toString();
    }

    private void event(FeedEntry entry, String title, String place) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + "@tirek");
        line("DTSTAMP:" + utc(entry.changedAt()));
        line("LAST-MODIFIED:" + utc(entry.changedAt()));
        line("SEQUENCE:" + entry.version());
        line("DTSTART:" + utc(entry.begins()));
        line("DTEND:" + utc(entry.ends()));
        line("SUMMARY:" + escaped(title));
        line("LOCATION:" + escaped(place));
        line("CLASS:PRIVATE");
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private static String utc(Instant moment) {
        return UTC.format(moment);
    }

    /** RFC 5545 §3.3.11: backslash, semicolon, comma and line breaks; other control characters may not stand in a text. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\r\n|\r|\n", "\\\\n").replaceAll("\\p{Cntrl}", "");
    }

    private void line(String content) {
        written.append(folded(content)).append("\r\n");
    }

    /** RFC 5545 §3.1: no line of more than 75 bytes, and no character torn apart; a line that goes on begins with a space. */
    static String folded(String content) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int point : content.codePoints().toArray()) {
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST_BYTES) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += size;
        }
        return folded.toString();
    }
}
