package kz.tirek.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tirek.shared.Days;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SearchText;
import kz.tirek.shared.Words;

/** Understands what people write in a file of schools, in any of the portal's languages, and writes it in one of them. */
final class SchoolWords {
    /** Words for "district" and "city" in names of districts, folded; people leave them out. */
    private static final Set<String> KINDS = Set.of("audany", "kalasy", "raion", "g", "gorod", "district", "city");
    private static final Words WORDS = Words.of("directory");

    private SchoolWords() {}

    static String text(String key, String tag) {
        return WORDS.text(key, tag);
    }

    static String heading(SchoolColumn column, String tag) {
        return text("school." + column.field(), tag);
    }

    /** The column that a heading names. */
    static Optional<SchoolColumn> column(String heading) {
        String folded = SearchText.fold(heading);
        return Arrays.stream(SchoolColumn.values()).filter(column -> folded.equals(SearchText.fold(column.field()))
                || WORDS.meant("school." + column.field(), folded)).findFirst();
    }

    static Integer number(String text, String field) {
        String digits = text.replaceAll("[\\s\\u00A0]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{1,9}")) {
            throw Refusal.at(field, "import.notNumber");
        }
        return Integer.valueOf(digits);
    }

    static LocalDate day(String text, String field) {
        if (text.isBlank()) {
            return null;
        }
        return Days.read(text).orElseThrow(() -> Refusal.at(field, "import.notDay"));
    }

    static Boolean yes(String text, String field) {
        String folded = SearchText.fold(text);
        if (folded.isEmpty() || folded.equals("0") || folded.equals("false") || WORDS.meant("import.no", folded)) {
            return false;
        }
        if (folded.equals("1") || folded.equals("true") || WORDS.meant("import.yes", folded)) {
            return true;
        }
        throw Refusal.at(field, "import.notYesNo");
    }

    static List<InstructionLanguage> languages(String text, String field) {
        return Arrays.stream(text.split("[,;/+]|\\s(?:и|және|and)\\s")).filter(word -> !word.isBlank())
                .map(word -> InstructionLanguage.meantBy(word).orElseThrow(() -> Refusal.at(field, "import.languageUnknown", word.strip())))
                .toList();
    }

    /** The name of a district as people may write it, made comparable. */
    static String districtName(String name) {
        return Arrays.stream(SearchText.fold(name).split(" ")).filter(word -> !KINDS.contains(word))
                .reduce((a, b) -> a + " " + b).orElse("");
    }
}
