package kz.tirek.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SearchText;

/** Understands what people write in a file of schools, in any of the portal's languages, and writes it in one of them. */
final class SchoolWords {
    private static final List<String> TAGS = List.of("kk", "ru", "en");
    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));
    /** Words for "district" and "city" in names of districts, folded; people leave them out. */
    private static final Set<String> KINDS = Set.of("audany", "kalasy", "raion", "g", "gorod", "district", "city");
    private static final Map<String, ResourceBundle> TEXTS = load();

    private SchoolWords() {}

    private static Map<String, ResourceBundle> load() {
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundles = new HashMap<String, ResourceBundle>();
        for (String tag : TAGS) {
            bundles.put(tag, ResourceBundle.getBundle("kz.tirek.directory.text", Locale.forLanguageTag(tag),
                    SchoolWords.class.getClassLoader(), exact));
        }
        return bundles;
    }

    static String text(String key, String tag) {
        return TEXTS.get(TAGS.contains(tag) ? tag : TAGS.get(0)).getString(key);
    }

    static String heading(SchoolColumn column, String tag) {
        return text("school." + column.field(), tag);
    }

    /** The column that a heading names. */
    static Optional<SchoolColumn> column(String heading) {
        String folded = SearchText.fold(heading);
        return Arrays.stream(SchoolColumn.values()).filter(column -> folded.equals(SearchText.fold(column.field()))
                || TAGS.stream().anyMatch(tag -> folded.equals(SearchText.fold(heading(column, tag))))).findFirst();
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
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException otherFormat) {
                continue;
            }
        }
        throw Refusal.at(field, "import.notDay");
    }

    static Boolean yes(String text, String field) {
        String folded = SearchText.fold(text);
        if (folded.isEmpty() || folded.equals("0") || folded.equals("false") || meant("import.no", folded)) {
            return false;
        }
        if (folded.equals("1") || folded.equals("true") || meant("import.yes", folded)) {
            return true;
        }
        throw Refusal.at(field, "import.notYesNo");
    }

    private static boolean meant(String key, String folded) {
        return TAGS.stream().anyMatch(tag -> folded.equals(SearchText.fold(text(key, tag))));
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
