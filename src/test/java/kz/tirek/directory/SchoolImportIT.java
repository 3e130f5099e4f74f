package kz.tirek.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Role;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Bin;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Given;
import org.junit.jupiter.api.Test;

/** Imports of schools inside the server: nothing changes before it is applied, all or nothing, and undone whole. */
class SchoolImportIT extends ContainerTest {
    private static final String HEAD = "code,bin,nameKk,nameRu,nameEn,district,languages,shifts,pupils,openedOn\n";
    private static final String TURKISTAN = "611000000";

    @Inject SchoolImport schoolImport;
    @Inject Directory directory;
    @Inject SchoolWork work;

    @Test
    void changesNothingBeforeItIsApplied() {
        SchoolFacts school = facts(given.aSchool());
        UUID file = upload(row(school, 77) + newRow());

        ImportPreview preview = preview(file);

        assertThat(preview.changed()).isEqualTo(1);
        assertThat(preview.fresh()).isEqualTo(1);
        assertThat(preview.ready()).isTrue();
        assertThat(directory.schools(SchoolSearch.of(school.code(), "", SchoolStatus.ALL, 0, 5)).items().get(0).pupils()).isEqualTo((int) school.pupils());
    }

    @Test
    void appliesAllRowsAndTakesThemBack() {
        UUID id = given.aSchool();
        SchoolFacts before = facts(id);
        String fresh = newRow();
        UUID file = upload(row(before, 77).replace(before.district(), TURKISTAN) + fresh);

        schoolImport.apply(file);

        SchoolView changed = directory.school(id);
        assertThat(changed.facts().pupils()).isEqualTo(77);
        assertThat(changed.past()).as("moved from today on").hasSize(2);
        assertThat(count(code(fresh))).isEqualTo(1);
        assertRefused(() -> schoolImport.apply(file), "import.alreadyApplied");

        schoolImport.undo(file);

        assertThat(directory.school(id).facts()).isEqualTo(before);
        assertThat(directory.school(id).past()).hasSize(1);
        assertThat(count(code(fresh))).isZero();
        assertThat(schoolImport.batch(file).state()).isEqualTo(ImportState.UNDONE);
        assertRefused(() -> schoolImport.undo(file), "import.notApplied");
    }

    @Test
    void appliesNothingWhenARowIsWrong() {
        given.asAdmin();
        String fresh = newRow();
        UUID file = upload(fresh + "X,1,a,б,c,Атлантида,қазақ,1,1,2000-09-01\n");

        assertThat(preview(file).ready()).isFalse();
        assertRefused(() -> schoolImport.apply(file), "import.wrongRows");
        assertThat(count(code(fresh))).isZero();
    }

    @Test
    void showsTheRowsOfOneOutcome() {
        given.asAdmin();
        UUID file = upload(newRow() + "X,1,a,б,c,Атлантида,қазақ,1,1,2000-09-01\n");

        var wrong = schoolImport.preview(file, RowOutcome.WRONG, "kk", 0, 50);

        assertThat(wrong.rows().items()).singleElement().satisfies(row -> assertThat(row.number()).isEqualTo(3));
        assertThat(wrong.fresh()).isEqualTo(1);
    }

    @Test
    void refusesToUndoWhatWasChangedSince() {
        UUID id = given.aSchool();
        UUID file = upload(row(facts(id), 77));
        schoolImport.apply(file);
        work.close(id, directory.school(id).version(), Given.TODAY);

        assertRefused(() -> schoolImport.undo(file), "import.changedSince");
        assertThat(facts(id).pupils()).isEqualTo(77);
    }

    @Test
    void refusesToUndoASchoolThatIsInUse() {
        given.asAdmin();
        String fresh = newRow();
        UUID file = upload(fresh);
        schoolImport.apply(file);
        UUID made = directory.schools(SchoolSearch.of(code(fresh), "", SchoolStatus.ALL, 0, 5)).items().get(0).id();
        given.aPsychologistOf(made);
        given.asAdmin();

        assertRefused(() -> schoolImport.undo(file), "import.schoolInUse");
        assertThat(count(code(fresh))).isEqualTo(1);
    }

    @Test
    void isForTheAdministratorOnly() {
        UUID school = given.aSchool();
        UUID file = upload(newRow());
        given.aPsychologistOf(school);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> schoolImport.apply(file));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> preview(file));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> schoolImport.template("kk"));
        given.as("admin-other", Role.ADMIN);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> schoolImport.apply(Ids.next()));
    }

    private UUID upload(String rows) {
        return schoolImport.upload("C:\\files\\мектептер.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8), "kk");
    }

    private ImportPreview preview(UUID file) {
        return schoolImport.preview(file, null, "kk", 0, 50);
    }

    private SchoolFacts facts(UUID id) {
        return directory.school(id).facts();
    }

    private long count(String code) {
        return directory.schools(SchoolSearch.of(code, "", SchoolStatus.ALL, 0, 5)).total();
    }

    private static String row(SchoolFacts f, int pupils) {
        return String.join(",", List.of(f.code(), f.bin(), f.nameKk(), f.nameRu(), f.nameEn(), f.district(), "қазақ", String.valueOf(f.shifts()),
                String.valueOf(pupils), f.openedOn().toString())) + "\n";
    }

    /** A row of a school that does not exist yet. */
    private static String newRow() {
        int number = (int) (System.nanoTime() % 100_000);
        return "I-%d,%s,№ %d жаңа мектеп,Новая школа № %d,New school No. %d,Сауран,қазақ,1,50,2000-09-01%n"
                .formatted(number, bin(number), number, number, number).replace("\r", "");
    }

    private static String code(String row) {
        return row.substring(0, row.indexOf(','));
    }

    private static String bin(int number) {
        for (int digit = 0; digit <= 9; digit++) {
            try {
                return new Bin("260440%05d%d".formatted(number, digit)).digits();
            } catch (Refusal notThisDigit) {
                continue;
            }
        }
        return bin(number + 1);
    }

    private static void assertRefused(Runnable deed, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).extracting(Refusal::key).isEqualTo(key);
    }
}
