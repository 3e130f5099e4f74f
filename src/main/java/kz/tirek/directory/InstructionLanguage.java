package kz.tirek.directory;

import java.util.List;
import java.util.Optional;
import kz.tirek.shared.SearchText;

/** A language in which a school teaches. */
public enum InstructionLanguage {
    KAZAKH("ka"), RUSSIAN("or", "ru"), UZBEK("oz", "uz"), TAJIK("ta");

    /** How the language's name starts, folded, in any of the portal's languages. */
    private final List<String> starts;

    InstructionLanguage(String... starts) {
        this.starts = List.of(starts);
    }

    /** The language that a person means by {@code word}: «қазақ», «Казахский», "kazakh". */
    public static Optional<InstructionLanguage> meantBy(String word) {
        String folded = SearchText.fold(word);
        for (InstructionLanguage language : values()) {
            if (language.starts.stream().anyMatch(folded::startsWith)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
