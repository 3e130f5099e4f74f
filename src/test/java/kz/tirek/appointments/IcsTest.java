package kz.tirek.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A calendar as RFC 5545 has it. */
class IcsTest {
    private static final FeedEntry ENTRY = new FeedEntry(UUID.fromString("01890000-0000-7000-8000-000000000001"), 3, Instant.parse("2027-03-15T04:00:00Z"),
            Instant.parse("2027-03-15T04:40:00Z"), Venue.ROOM, false, Instant.parse("2027-03-01T10:11:12Z"));

    @Test
    void saysWhenAndWhereInUtc() {
        assertThat(written(ENTRY).lines()).containsSubsequence("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tirek//Appointments//KK", "BEGIN:VEVENT",
                "UID:01890000-0000-7000-8000-000000000001@tirek", "DTSTAMP:20270301T101112Z", "SEQUENCE:3", "DTSTART:20270315T040000Z", "DTEND:20270315T044000Z",
                "SUMMARY:Кездесу", "LOCATION:Кабинет\\, 2-қабат", "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void marksWhatWasCancelled() {
        var cancelled = new FeedEntry(ENTRY.id(), 4, ENTRY.begins(), ENTRY.ends(), Venue.ROOM, true, ENTRY.changedAt());
        assertThat(written(cancelled)).contains("SEQUENCE:4\r\n").contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void endsEveryLineWithCarriageReturnAndLineFeed() {
        assertThat(written(ENTRY).replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(written(ENTRY)).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void escapesWhatHasAMeaning() {
        assertThat(Ics.escaped("a;b,c\\d\r\ne\nf\u0007")).isEqualTo("a\\;b\\,c\\\\d\\ne\\nf");
    }

    @Property(tries = 300)
    void foldsToSeventyFiveBytesAndLosesNothing(@ForAll String text) {
        String content = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replaceAll("[\r\n]", "") + "ұзақ мәтін 🙂 ".repeat(20);
        String folded = Ics.folded(content);

        assertThat(folded.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(content);
    }

    @Property(tries = 200)
    void letsNoTextBeginALineOfItsOwn(@ForAll String text) {
        assertThat(Ics.escaped(text)).doesNotContain("\r").doesNotContain("\n");
    }

    private static String written(FeedEntry entry) {
        return Ics.of(new Feed("kk", List.of(entry)), "Тірек", "Кездесу", place -> "Кабинет, 2-қабат");
    }
}
