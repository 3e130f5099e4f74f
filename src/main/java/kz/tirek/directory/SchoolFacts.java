package kz.tirek.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.tirek.shared.Bin;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/**
 * What is said of a school, by a form, a file or the API.
 *
 * @param code the school's code in the region, unique
 * @param nobdId its id in the national educational database, or {@code null}
 * @param bin business identification number, unique
 * @param district KATO code
 * @param shifts 1 to 3
 * @param pupils number of pupils
 * @param smallComplement whether it is a school with few pupils (ШЖМ)
 */
public record SchoolFacts(String code, String nobdId, String bin, String nameKk, String nameRu, String nameEn, String district,
        List<InstructionLanguage> languages, Integer shifts, Integer pupils, Boolean smallComplement, LocalDate openedOn) {
    private static final int CODE = 20;
    private static final int NAME = 200;
    private static final int MOST_PUPILS = 10_000;

    public SchoolFacts {
        code = tidy(code);
        nobdId = tidy(nobdId);
        bin = tidy(bin);
        nameKk = tidy(nameKk);
        nameRu = tidy(nameRu);
        nameEn = tidy(nameEn);
        district = tidy(district);
        languages = languages == null ? List.of() : languages.stream().filter(Objects::nonNull).distinct().sorted().toList();
        smallComplement = Boolean.TRUE.equals(smallComplement);
    }

    public Names names() {
        return new Names(nameKk, nameRu, nameEn);
    }

    SchoolFacts with(String otherDistrict, Names other) {
        return new SchoolFacts(code, nobdId, bin, other.kk(), other.ru(), other.en(), otherDistrict, languages, shifts, pupils,
                smallComplement, openedOn);
    }

    /** These facts with the BIN bare. @throws Refusal with everything that is wrong, each at its field */
    SchoolFacts checked() {
        var refusals = new Refusals();
        refusals.require(code, "code").require(nameKk, "nameKk").require(nameRu, "nameRu").require(nameEn, "nameEn")
                .require(district, "district").require(shifts, "shifts").require(pupils, "pupils").require(openedOn, "openedOn");
        bound(code, CODE, "code", refusals);
        bound(nobdId, NAME, "nobdId", refusals);
        bound(nameKk, NAME, "nameKk", refusals);
        bound(nameRu, NAME, "nameRu", refusals);
        bound(nameEn, NAME, "nameEn", refusals);
        refusals.check(!languages.isEmpty(), "languages", "school.languageMissing")
                .check(shifts == null || shifts >= 1 && shifts <= 3, "shifts", "school.shiftsWrong")
                .check(pupils == null || pupils >= 0 && pupils <= MOST_PUPILS, "pupils", "school.pupilsWrong");
        String bare = bare(refusals);
        refusals.throwIfAny();
        return new SchoolFacts(code, nobdId, bare, nameKk, nameRu, nameEn, district, languages, shifts, pupils, smallComplement, openedOn);
    }

    private String bare(Refusals refusals) {
        try {
            return new Bin(bin).digits();
        } catch (Refusal refusal) {
            refusals.check(false, "bin", refusal.key());
            return bin;
        }
    }

    private static void bound(String value, int most, String field, Refusals refusals) {
        refusals.check(value == null || value.length() <= most, field, "school.tooLong", most);
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
