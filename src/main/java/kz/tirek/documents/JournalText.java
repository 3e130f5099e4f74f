package kz.tirek.documents;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.sessions.JournalLine;
import kz.tirek.sessions.SessionKind;
import kz.tirek.shared.Words;

/** Writes a session as a row of a journal, in one of the portal's languages. */
final class JournalText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Words WORDS = Words.of("documents");
    private static final Words OF_SESSIONS = Words.of("sessions");

    private final String tag;

    JournalText(String tag) {
        this.tag = tag;
    }

    List<String> heads(List<JournalColumn> columns) {
        return columns.stream().map(column -> WORDS.text("JournalColumn." + column.name(), tag)).toList();
    }

    /** @param number the row's place in the journal, from 1 */
    List<String> row(List<JournalColumn> columns, JournalLine line, int number) {
        return columns.stream().map(column -> cell(column, line, number)).toList();
    }

    private String cell(JournalColumn column, JournalLine line, int number) {
        return switch (column) {
            case NUMBER -> Integer.toString(number);
            case DATE -> DAY.format(line.heldOn());
            case TIME -> TIME.format(line.startedAt());
            case APPLICANT -> WORDS.text("journal.applicant." + applicant(line.kind()), tag);
            case PUPIL -> line.pupil() == null ? "" : line.pupil();
            case CLASS -> line.classLabel() == null ? "" : line.classLabel();
            case CASE -> line.number();
            case TOPIC -> labels("Theme.", line.themes());
            case FORM -> OF_SESSIONS.text("SessionKind." + line.kind(), tag);
            case METHODS -> labels("Method.", line.methods());
            case MINUTES -> line.minutes().toString();
            case RESULT, RECOMMENDATIONS, SIGNATURE -> "";
        };
    }

    private static String applicant(SessionKind kind) {
        return switch (kind) {
            case PARENT -> "parent";
            case TEACHER -> "teacher";
            default -> "pupil";
        };
    }

    private String labels(String type, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> OF_SESSIONS.text(type + value.name(), tag)).collect(Collectors.joining(", "));
    }
}
