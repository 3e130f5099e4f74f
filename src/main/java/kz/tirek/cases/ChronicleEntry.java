package kz.tirek.cases;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Time;

/**
 * One entry of a case's chronology, whatever feature it comes from.
 *
 * @param at local time of the event
 * @param text what was said, in confidence
 * @param oldText for a correction, the text before
 * @param form what kind of entry
 * @param path address of the page that shows it, or {@code null}
 */
public record ChronicleEntry(Form form, UUID id, LocalDateTime at, String kind, Risk riskFrom, Risk riskTo, String field, String oldText,
        String text, String by, Meeting meeting, String path) {

    /** What an entry is. */
    public enum Form { STEP, SESSION, FILE, ASSESSMENT, SAFETY_PLAN, SCREENING, PLAN, APPOINTMENT, GROUP, REFERRAL, LETTER, TRANSFER, DISCUSSION, DOCUMENT }

    /**
     * An entry that says what happened, by whom, and where more of it stands.
     *
     * @param kind key of its words
     * @param text what was said, in confidence, or {@code null}
     * @param path address of the page that shows it, or {@code null}
     */
    public static ChronicleEntry event(Form form, UUID id, Instant at, String kind, String text, String by, String path) {
        return new ChronicleEntry(form, id, LocalDateTime.ofInstant(at, Time.ZONE), kind, null, null, null, null, text, by, null, path);
    }

    /**
     * What a meeting adds.
     *
     * @param signed whether its note is locked
     * @param addenda how many addenda the note has
     */
    public record Meeting(int minutes, List<String> themes, boolean signed, int addenda) {}
}
