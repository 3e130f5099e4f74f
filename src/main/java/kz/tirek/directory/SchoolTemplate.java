package kz.tirek.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.tirek.shared.Sheet;

/** The file that people fill in to import schools. */
final class SchoolTemplate {
    private SchoolTemplate() {}

    /** The table with one example row, and the sheet that explains its columns. */
    static List<Sheet> sheets(String tag) {
        List<String> headings = Arrays.stream(SchoolColumn.values()).map(column -> SchoolWords.heading(column, tag)).toList();
        return List.of(new Sheet(SchoolWords.text("import.sheet.schools", tag), List.of(headings, example(tag))),
                new Sheet(SchoolWords.text("import.sheet.columns", tag), explanation(tag)));
    }

    private static List<String> example(String tag) {
        return List.of("TRK-900", "250340000010", "", "№ 900 демо-мектеп", "Демо-школа № 900", "Demo school No. 900", "615500000",
                SchoolWords.text("InstructionLanguage.KAZAKH", tag) + ", " + SchoolWords.text("InstructionLanguage.RUSSIAN", tag), "2", "310",
                SchoolWords.text("import.no", tag), "01.09.1986");
    }

    private static List<List<String>> explanation(String tag) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(SchoolWords.text("import.column", tag), SchoolWords.text("import.explanation", tag)));
        for (SchoolColumn column : SchoolColumn.values()) {
            rows.add(List.of(SchoolWords.heading(column, tag), SchoolWords.text("import.about." + column.field(), tag)));
        }
        return rows;
    }
}
