package kz.tirek.register;

import java.util.List;
import java.util.stream.Stream;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.Words;

/** The file that people fill in to import pupils. */
final class PupilTemplate {
    private static final List<PupilColumn> COLUMNS = List.of(PupilColumn.SURNAME, PupilColumn.GIVEN_NAME, PupilColumn.PATRONYMIC, PupilColumn.IIN,
            PupilColumn.BIRTH_DATE, PupilColumn.SEX, PupilColumn.CLASS, PupilColumn.LANGUAGE);
    private static final Words WORDS = Words.of("register");
    private static final Words OF_SCHOOLS = Words.of("directory");
    private static final Words OF_PEOPLE = Words.of("people");

    private PupilTemplate() {}

    /** One table with the headings and an example. */
    static List<Sheet> sheets(String tag) {
        List<String> heads = COLUMNS.stream().map(column -> heading(column, tag)).toList();
        List<String> example = Stream.of("Үлгі", "Айдана", "Сынаққызы", "", "07.03.2014", OF_PEOPLE.text("Sex.FEMALE", tag), "7 «Ә»",
                OF_SCHOOLS.text("InstructionLanguage.KAZAKH", tag)).toList();
        return List.of(new Sheet(WORDS.text("pupilImport.sheet", tag), List.of(heads, example)));
    }

    static String heading(PupilColumn column, String tag) {
        return WORDS.text("PupilColumn." + column.name(), tag);
    }
}
