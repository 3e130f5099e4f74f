package kz.tirek.chronology;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.shared.SearchText;

/**
 * Which entries of a chronology are wanted.
 *
 * @param forms kinds of entries; all when empty
 * @param from first day, or {@code null}
 * @param to last day, or {@code null}
 * @param words that the text must hold, letters folded; all when blank
 */
public record ChronologyFilter(Set<Form> forms, LocalDate from, LocalDate to, String words) {
    /** Everything. */
    public static final ChronologyFilter ALL = new ChronologyFilter(Set.of(), null, null, null);

    boolean takes(ChronicleEntry entry) {
        var day = entry.at().toLocalDate();
        return (forms.isEmpty() || forms.contains(entry.form())) && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)) && says(entry);
    }

    private boolean says(ChronicleEntry entry) {
        String sought = SearchText.fold(words).toLowerCase(Locale.ROOT);
        return sought.isEmpty() || Stream.of(entry.text(), entry.oldText(), entry.by()).anyMatch(text -> text != null && SearchText.fold(text).contains(sought));
    }
}
