package kz.tirek.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.shared.Time;
import kz.tirek.vault.Told;

/** Letters of a case, when they were written, delivered and answered, as entries of its chronology. */
@Dependent
public class LetterChronicle implements Chronicle {
    @Inject LetterQueries queries;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        var entries = new ArrayList<ChronicleEntry>();
        for (Object[] row : queries.ofCase(caseId)) {
            var letter = (Letter) row[0];
            String by = (String) row[2];
            String name = letter.number() + ", " + letter.organisation();
            entries.add(entry(letter, letter.writtenAt(), "letter.written", name, by));
            if (letter.deliveredOn() != null) {
                entries.add(entry(letter, noon(letter.deliveredOn()), "letter.delivered", name, by));
            }
            if (letter.answeredOn() != null) {
                String answer = told.at(letter.id(), Letter.ANSWER);
                entries.add(entry(letter, noon(letter.answeredOn()), "letter.answered", answer == null ? name : name + ": " + answer, by));
            }
        }
        return entries;
    }

    private static ChronicleEntry entry(Letter letter, Instant at, String kind, String text, String by) {
        return ChronicleEntry.event(ChronicleEntry.Form.LETTER, letter.id(), at, kind, text, by, null);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Time.ZONE).toInstant();
    }
}
