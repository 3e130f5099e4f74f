package kz.tirek.register;

import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.shared.Refusals;

/**
 * A file of pupils as it is uploaded.
 *
 * @param fileName as the browser says it
 * @param school of rows that name none
 * @param language in which rows that name none are taught
 */
public record NewImport(String fileName, UUID school, InstructionLanguage language) {
    private static final int LONGEST = 100;

    void check() {
        new Refusals().require(school, "school").require(language, "language").throwIfAny();
    }

    String shownName() {
        String name = fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
