package kz.tirek.cases;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One entry of a case's chronology, whatever feature it comes from.
 *
 * @param at local time of the event
 * @param text what was said, in confidence
 * @param oldText for a correction, the text before
 * @param form what kind of entry: a step of the case, or a session
 */
public record ChronicleEntry(Form form, UUID id, LocalDateTime at, String kind, Risk riskFrom, Risk riskTo, String field, String oldText,
        String text, String by, Meeting meeting) {

    /** Whether it is a step of the case or a meeting. */
    public enum Form { STEP, SESSION }

    /**
     * What a meeting adds.
     *
     * @param signed whether its note is locked
     * @param addenda how many addenda the note has
     */
    public record Meeting(int minutes, List<String> themes, boolean signed, int addenda) {}
}
