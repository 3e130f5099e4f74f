package kz.tirek.directory;

import static kz.tirek.directory.Samples.BIN;
import static kz.tirek.directory.Samples.OTHER_BIN;
import static kz.tirek.directory.Samples.SAURAN;
import static kz.tirek.directory.Samples.aSchool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SheetFormat;
import kz.tirek.shared.SheetWriter;
import org.junit.jupiter.api.Test;

class SchoolFileTest {
    private static final String HEAD = "code,bin,nobdId,nameKk,nameRu,nameEn,district,languages,shifts,pupils,smallComplement,openedOn\n";
    private static final String ROW = "TRK-900," + BIN + ",,№ 900 демо-мектеп,Демо-школа № 900,Demo school No. 900,Сауран,Казахский,2,310,нет,01.09.1986\n";
    private static final KnownSchool KNOWN = new KnownSchool(Ids.next(), aSchool(), false);

    @Test
    void findsANewSchool() {
        ImportRow row = only(ROW);

        assertThat(row.outcome()).isEqualTo(RowOutcome.NEW);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.facts()).isEqualTo(aSchool());
    }

    @Test
    void knowsASchoolByItsBin() {
        assertThat(only(ROW, KNOWN).outcome()).isEqualTo(RowOutcome.SAME);
        assertThat(only(ROW, KNOWN).school()).isEqualTo(KNOWN.id());
    }

    @Test
    void showsWhatACellWouldChange() {
        ImportRow row = only(ROW.replace(",310,", ",325,"), KNOWN);

        assertThat(row.outcome()).isEqualTo(RowOutcome.CHANGED);
        assertThat(row.cells()).filteredOn(cell -> cell.before() != null).singleElement()
                .satisfies(cell -> assertThat(cell).isEqualTo(new ImportCell("pupils", "325", "310", null)));
    }

    @Test
    void readsTheTemplateOfEveryLanguageAndFormat() throws IOException {
        for (String tag : List.of("kk", "ru", "en")) {
            for (SheetFormat format : SheetFormat.values()) {
                var out = new ByteArrayOutputStream();
                SheetWriter.write(format, out, SchoolTemplate.sheets(tag));

                ImportRow row = SchoolFile.read(out.toByteArray(), tag).compared(known()).get(0);

                assertThat(row.outcome()).as("%s %s %s", tag, format, row).isEqualTo(RowOutcome.NEW);
                assertThat(row.facts().languages()).containsExactly(InstructionLanguage.KAZAKH, InstructionLanguage.RUSSIAN);
            }
        }
    }

    @Test
    void saysBesideEachCellWhatIsWrong() {
        ImportRow row = only("," + BIN + "1,,а,б,c,Атлантида,француз,две,-5,может быть,31.02.2020\n");

        assertThat(row.outcome()).isEqualTo(RowOutcome.WRONG);
        assertThat(problems(row)).containsOnly(Map.entry("code", "shared.required"), Map.entry("bin", "bin.length"),
                Map.entry("district", "import.districtUnknown"), Map.entry("languages", "import.languageUnknown"),
                Map.entry("shifts", "import.notNumber"), Map.entry("pupils", "import.notNumber"), Map.entry("smallComplement", "import.notYesNo"),
                Map.entry("openedOn", "import.notDay"));
    }

    @Test
    void refusesASchoolThatStandsInTheFileTwice() {
        List<ImportRow> rows = read(HEAD + ROW + ROW.replace(BIN, OTHER_BIN));

        assertThat(rows.get(0).outcome()).isEqualTo(RowOutcome.NEW);
        assertThat(problems(rows.get(1))).containsOnly(Map.entry("code", "import.twice"));
    }

    @Test
    void refusesACodeThatAnotherSchoolHas() {
        assertThat(problems(only(ROW.replace(BIN, OTHER_BIN), KNOWN))).containsOnly(Map.entry("code", "school.codeTaken"));
    }

    @Test
    void refusesAClosedSchool() {
        assertThat(problems(only(ROW, new KnownSchool(KNOWN.id(), aSchool(), true)))).containsOnly(Map.entry("bin", "import.schoolClosed"));
    }

    @Test
    void keepsWhatAFileWithoutTheColumnDoesNotSay() {
        var small = new SchoolFacts("TRK-900", "NB-1", BIN, "№ 900 демо-мектеп", "Демо-школа № 900", "Demo school No. 900", SAURAN,
                List.of(InstructionLanguage.KAZAKH), 2, 310, true, LocalDate.of(1986, 9, 1));
        String head = HEAD.replace(",nobdId", "").replace(",smallComplement", "");
        String row = ROW.replace(BIN + ",,", BIN + ",").replace(",нет", "");

        ImportRow read = read(head + row, new KnownSchool(KNOWN.id(), small, false)).get(0);

        assertThat(read.outcome()).isEqualTo(RowOutcome.SAME);
    }

    @Test
    void understandsDistrictsByCodeAndByAnyName() {
        for (String name : List.of("615500000", "Сауран ауданы", "сауран", "Сауранский район", "sauran district")) {
            assertThat(only(ROW.replace("Сауран,", name + ",")).facts().district()).as(name).isEqualTo(SAURAN);
        }
    }

    @Test
    void namesEveryColumnThatIsMissing() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read("code;bin\n1;2\n")).satisfies(refusal -> {
            assertThat(refusal.problems()).extracting(problem -> problem.key()).containsOnly("import.columnMissing").hasSize(8);
            assertThat(refusal.problems()).extracting(problem -> problem.args()[0]).contains("Учеников");
        });
    }

    private static ImportRow only(String row, KnownSchool... schools) {
        return read(HEAD + row, schools).get(0);
    }

    private static List<ImportRow> read(String file, KnownSchool... schools) {
        return SchoolFile.read(file.getBytes(StandardCharsets.UTF_8), "ru").compared(known(schools));
    }

    private static KnownSchools known(KnownSchool... schools) {
        return new KnownSchools(List.of(schools), Map.of(SAURAN, new Names("Сауран ауданы", "Сауранский район", "Sauran district")));
    }

    private static Map<String, String> problems(ImportRow row) {
        return row.cells().stream().filter(cell -> Objects.nonNull(cell.problem()))
                .collect(Collectors.toMap(ImportCell::field, cell -> cell.problem().key()));
    }
}
