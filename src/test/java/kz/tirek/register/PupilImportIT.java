package kz.tirek.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Role;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.people.NewPupil;
import kz.tirek.people.PupilLine;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;
import kz.tirek.people.PupilView;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Given;
import kz.tirek.testing.PupilFile;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.Test;

/** Pupils from files inside the server: everything wrong named by row and cell, all or nothing by choice, undone whole, seen by nobody else. */
class PupilImportIT extends ContainerTest {
    private static final int MANY = 10_000;

    @Inject PupilImports imports;
    @Inject PupilRegister register;
    @Inject Statements statements;

    @Test
    void entersTenThousandPupilsInAMinuteAndNamesEveryWrongCell() {
        UUID other = given.aSchool();
        given.aPsychologistOf(other);
        String elsewhere = numbered(other, "Үлгі", "Шет");
        UUID school = mySchool();
        String taken = numbered(school, "Өзге", "Бала");
        var file = new PupilFile(MANY);
        Map<String, String> wrong = plant(file, taken, elsewhere);
        assertThat(wrong).as("planted").hasSize(37);

        Instant start = Instant.now();
        UUID id = upload(school, file.xlsx());
        FilePreview preview = imports.preview(id, RowFate.WRONG, 0, 200);

        assertThat(preview.wrong()).isEqualTo(37);
        assertThat(preview.fresh()).isEqualTo(MANY - 37);
        var found = new HashMap<String, String>();
        preview.rows().items().forEach(row -> row.problems().forEach(note -> {
            assertThat(note.cell()).endsWith(Integer.toString(row.number()));
            assertThat(note.head()).as("heading of %s", note.cell()).isNotBlank();
            found.put(note.cell(), note.problem().key());
        }));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(wrong);

        assertThat(entered(id, false).failed()).isEqualTo("pupilImport.wrongRows");
        assertThat(register.search(PupilQuery.of(""), 0, 1).total()).as("nothing was entered").isEqualTo(1);
        assertThat(entered(id, true).failed()).isNull();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
        assertThat(imports.file(id)).satisfies(line -> assertThat(line.entered()).isEqualTo(MANY - 37)).satisfies(line -> assertThat(line.leftOut()).isEqualTo(37));
        assertThat(register.search(PupilQuery.of(""), 0, 1).total()).isEqualTo(MANY - 37 + 1);

        imports.undo(id);

        assertThat(register.search(PupilQuery.of(""), 0, 1).total()).isEqualTo(1);
        assertThat(imports.file(id).state()).isEqualTo(FileState.UNDONE);
    }

    @Test
    void looksAtAThousandRowsWithFewStatements() {
        UUID id = upload(mySchool(), new PupilFile(1_000).csv());
        imports.preview(id, null, 0, 50);

        assertThat(statements.of(() -> imports.preview(id, null, 0, 50))).isLessThanOrEqualTo(12);
    }

    @Test
    void entersAllWithTheirNumbersAndKnowsThemTheNextTime() {
        UUID school = mySchool();
        var file = new PupilFile(20);
        String iin = file.cell("D4");
        UUID id = upload(school, file.xlsx());

        assertThat(entered(id, false).failed()).isNull();
        PupilLine line = register.search(PupilQuery.of(iin), 0, 5).items().get(0);
        PupilView pupil = register.view(line.id());
        assertThat(pupil.iin()).isEqualTo(iin);
        assertThat(pupil.surname()).isEqualTo(file.cell("A4"));
        assertThat(pupil.enrolments()).singleElement().satisfies(enrolment -> assertThat(enrolment.school()).isEqualTo(school));

        UUID again = upload(school, file.xlsx());
        assertThat(imports.preview(again, null, 0, 50).known()).isEqualTo(20);
        assertThat(entered(again, false).failed()).isEqualTo("pupilImport.nothingNew");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> imports.enter(id, false)).extracting(Refusal::key).isEqualTo("pupilImport.alreadyApplied");
    }

    @Test
    void takesColumnsAsThePsychologistSays() {
        UUID school = mySchool();
        byte[] file = "Кім;Қашан;Сынып\nҮлгі Айдана Сынаққызы;7 наурыз 2014;7 Ә\n".replace("Сынып", "Орны").getBytes(StandardCharsets.UTF_8);
        UUID id = upload(school, file);
        assertThat(imports.preview(id, null, 0, 50).missing()).isEqualTo("pupilImport.nameMissing");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> imports.map(id, 0, List.of("FULL_NAME", "", "CLASS"))).extracting(Refusal::key)
                .isEqualTo("pupilImport.birthDateMissing");
        imports.map(id, 0, List.of("FULL_NAME", "BIRTH_DATE", "CLASS"));

        assertThat(imports.preview(id, null, 0, 50).rows().items()).singleElement().satisfies(row -> assertThat(row.problems()).extracting(note -> note.problem().key())
                .as("neither a sex nor an IIN that hints at it").containsExactly("shared.required"));
    }

    @Test
    void refusesToUndoWhatSomethingWasBuiltUpon() {
        UUID school = mySchool();
        UUID id = upload(school, new PupilFile(3).csv());
        entered(id, false);
        UUID pupil = register.search(PupilQuery.of(""), 0, 5).items().get(0).id();
        given.aCase(pupil);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> imports.undo(id)).extracting(Refusal::key).isEqualTo("pupilImport.builtUpon");
        assertThat(register.search(PupilQuery.of(""), 0, 5).total()).isEqualTo(3);
    }

    @Test
    void keepsAFileFromEverybodyElse() {
        UUID school = mySchool();
        UUID requestKey = key();
        UUID id = imports.upload(requestKey, new NewImport("тізім.xlsx", school, InstructionLanguage.KAZAKH), new PupilFile(2).xlsx());
        assertThat(imports.upload(requestKey, new NewImport("тізім.xlsx", school, InstructionLanguage.KAZAKH), new PupilFile(2).xlsx())).isEqualTo(id);
        assertThat(imports.files()).hasSize(1);

        given.aPsychologistOf(school);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> imports.file(id));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> imports.enter(id, false));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> imports.drop(id));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> upload(UUID.randomUUID(), new PupilFile(1).csv()));
        for (Role role : List.of(Role.ADMIN, Role.MANAGER, Role.PRIVACY)) {
            given.as("importer-" + role, role);
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> imports.file(id));
        }
    }

    @Test
    void forgetsAFileThatIsNotWanted() {
        UUID id = upload(mySchool(), new PupilFile(2).csv());

        imports.drop(id);

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> imports.file(id));
    }

    /** Errors by cell, 37 of them, each in a row of its own. */
    private static Map<String, String> plant(PupilFile file, String taken, String elsewhere) {
        var planted = new HashMap<String, String>();
        List<String[]> wrong = List.of(
                set("D", "110315500011", "iin.checkDigit"), set("D", "120715500010", "iin.checkDigit"), set("D", "123456789012", "iin.checkDigit"),
                set("D", "12345", "iin.length"), set("D", "ЖСН жоқ", "iin.length"),
                set("A", "", "shared.required"), set("A", "", "shared.required"), set("A", "Үлгі7", "name.letters"), set("A", "<b>Үлгі</b>", "name.letters"),
                set("B", "", "shared.required"), set("B", "№5", "name.letters"),
                set("E", "кеше", "pupilImport.notDay"), set("E", "31.02.2014", "pupilImport.notDay"), set("E", "2014-13-01", "pupilImport.notDay"),
                set("E", "", "shared.required"), set("E", "1.9.2199", "pupil.birthInFuture"), set("E", "2198-01-01", "pupil.birthInFuture"),
                set("E", "03.04.1971", "pupil.birthTooLongAgo"), set("E", "32.01.2014", "pupilImport.notDay"),
                set("F", "белгісіз", "pupilImport.sexUnknown"), set("F", "?7", "pupilImport.sexUnknown"),
                set("G", "жетінші", "pupilImport.classUnknown"), set("G", "7 ӘБ", "pupilImport.classUnknown"), set("G", "12 А", "pupil.gradeRange"),
                set("G", "15 Ә", "pupil.gradeRange"), set("G", "7", "shared.required"), set("G", "7 Z", "pupil.letterCyrillic"),
                set("H", "клингон", "pupilImport.languageUnknown"), set("H", "бейне", "pupilImport.languageUnknown"),
                set("I", "Атлантида мектебі", "pupilImport.schoolUnknown"), set("I", "№ 0", "pupilImport.schoolUnknown"),
                set("D", taken, "pupilImport.iinOfAnother"), set("D", elsewhere, "pupilImport.iinNear"));
        int row = PupilFile.FIRST + 121;
        for (String[] one : wrong) {
            file.put(one[0] + row, one[1]);
            planted.put(one[0] + row, one[2]);
            row += 293;
        }
        for (int i = 0; i < 2; i++) {
            file.put("D" + row, file.cell("D" + (PupilFile.FIRST + 1 + i)));
            planted.put("D" + row, "pupilImport.twice");
            row++;
            for (String column : List.of("A", "B", "E")) {
                file.put(column + row, file.cell(column + (PupilFile.FIRST + 5 + 5 * i)));
            }
            planted.put("A" + row, "pupilImport.twice");
            row++;
        }
        return planted;
    }

    private static String[] set(String column, String text, String key) {
        return new String[] {column, text, key};
    }

    private UUID upload(UUID school, byte[] content) {
        return imports.upload(key(), new NewImport("C:\\файлдар\\тізім", school, InstructionLanguage.KAZAKH), content);
    }

    private ImportCourse entered(UUID id, boolean onlyRight) {
        imports.enter(id, onlyRight);
        ImportCourse course = imports.course(id);
        while (course.underWay()) {
            pause();
            course = imports.course(id);
        }
        return course;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String numbered(UUID school, String surname, String givenName) {
        String iin = PupilFile.freeIin(LocalDate.of(2013, 5, 6));
        var facts = Given.facts(school, surname, givenName);
        register.enrol(key(), new NewPupil(surname, givenName, null, iin, facts.birthDate(), facts.sex(), school, 7, "Ә", InstructionLanguage.KAZAKH));
        return iin;
    }

    private UUID mySchool() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        return school;
    }
}
