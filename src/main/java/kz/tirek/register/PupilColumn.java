package kz.tirek.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tirek.shared.SearchText;

/** What a column of a file of pupils may hold, with the headings that schools write above it, folded as {@link SearchText} does, in three languages. */
public enum PupilColumn {
    SURNAME("surname", "tegi", "familiia", "surname", "last name", "family name"),
    GIVEN_NAME("givenName", "aty", "esimi", "imia", "given name", "first name", "name"),
    PATRONYMIC("patronymic", "akesinin aty", "otchestvo", "patronymic", "middle name"),
    FULL_NAME("fullName", "aty-zhoni", "aty zhoni", "tegi aty", "tegi aty akesinin aty", "tegi esimi akesinin aty", "fio", "f i o", "familiia imia",
            "familiia imia otchestvo", "full name"),
    IIN("iin", "zhsn", "iin"),
    BIRTH_DATE("birthDate", "tugan kuni", "tugan zhyly", "tugan", "data rozhdeniia", "rozhdeniia", "birth date", "date of birth", "born"),
    SEX("sex", "zhynysy", "pol", "sex", "gender"),
    SCHOOL("school", "mektep", "mektebi", "shkola", "school"),
    CLASS("classLabel", "synyp", "synyby", "klass", "class"),
    GRADE("grade", "parallel", "synyp nomiri", "parallel klassa", "grade"),
    LETTER("letter", "liter", "litera", "literi", "bukva", "synyp literi", "litera klassa", "letter", "class letter"),
    LANGUAGE("language", "okytu tili", "oku tili", "iazyk obucheniia", "iazyk", "language");

    private final String field;
    private final List<String> heads;

    PupilColumn(String field, String... heads) {
        this.field = field;
        this.heads = List.of(heads);
    }

    /** Name of the field that the column fills. */
    public String field() {
        return field;
    }

    /** What a heading most likely means: the longest known heading that stands in it as whole words. */
    static Optional<PupilColumn> guess(String heading) {
        String words = " " + SearchText.fold(heading) + " ";
        return Arrays.stream(values()).filter(column -> column.longest(words) > 0).max(Comparator.comparingInt(column -> column.longest(words)));
    }

    /** The column of that name; empty for none. */
    static Optional<PupilColumn> named(String name) {
        return Arrays.stream(values()).filter(column -> column.name().equals(name)).findFirst();
    }

    private int longest(String words) {
        return Stream.concat(heads.stream(), Stream.of(SearchText.fold(field))).filter(head -> words.contains(" " + head + " "))
                .mapToInt(String::length).max().orElse(0);
    }
}
