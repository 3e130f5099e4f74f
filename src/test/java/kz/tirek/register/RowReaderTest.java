package kz.tirek.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.people.Sex;
import kz.tirek.shared.SheetReader;
import org.junit.jupiter.api.Test;

class RowReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final UUID USUAL = new UUID(9, 1);
    private static final UUID OTHER = new UUID(9, 2);
    private static final List<String> COLUMNS = List.of("FULL_NAME", "IIN", "BIRTH_DATE", "SEX", "CLASS", "LANGUAGE", "SCHOOL");

    @Test
    void understandsARowAsPeopleWriteIt() {
        RowDraft row = read("Нұрлан  Қайрат Өмірұлы", "100515510000", "15.05.10", "ер", "7 «Ә»", "русский", "№ 905 мектеп");

        assertThat(row.right()).isTrue();
        assertThat(row.facts()).satisfies(facts -> {
            assertThat(facts.surname()).isEqualTo("Нұрлан");
            assertThat(facts.givenName()).isEqualTo("Қайрат");
            assertThat(facts.patronymic()).isEqualTo("Өмірұлы");
            assertThat(facts.birthDate()).isEqualTo(LocalDate.of(2010, 5, 15));
            assertThat(facts.sex()).isEqualTo(Sex.MALE);
            assertThat(facts.grade()).isEqualTo(7);
            assertThat(facts.letter()).isEqualTo("Ә");
            assertThat(facts.language()).isEqualTo(InstructionLanguage.RUSSIAN);
            assertThat(facts.school()).isEqualTo(OTHER);
        });
    }

    @Test
    void takesLatinLettersThatLookCyrillicAndAnyWayOfWritingAClass() {
        Map.of("7A", "А", "7-Б", "Б", "7 \"в\"", "В", "7Ә", "Ә", "7 ғ", "Ғ").forEach((text, letter) -> {
            RowDraft row = read("Үлгі Бала", "", "1.2.2014", "қ", text, "", "");
            assertThat(row.right()).as(text).isTrue();
            assertThat(row.facts().letter()).as(text).isEqualTo(letter);
        });
    }

    @Test
    void putsBackTheZerosThatASpreadsheetDropped() {
        String iin = "050515550008";
        RowDraft row = read("Үлгі Бала", "50515550008", "15.05.2005", "", "11 А", "", "");

        assertThat(row.facts().iin()).isEqualTo(iin);
        assertThat(row.facts().sex()).as("hinted at by the IIN").isEqualTo(Sex.MALE);
    }

    @Test
    void warnsWhereTheNumberHintsAtAnotherBirthAndNeverRefuses() {
        RowDraft row = read("Үлгі Бала", "100515510000", "16.05.2010", "қыз", "7 А", "", "");

        assertThat(row.fate()).isEqualTo(RowFate.NEW);
        assertThat(row.read().warnings()).extracting(CellNote::cell).containsExactly("C5", "D5");
    }

    @Test
    void namesEachWrongCellOnce() {
        RowDraft row = read("Үлгі", "100515510001", "кеше", "?", "VII", "эльфийский", "Атлантида");

        assertThat(row.read().problems()).extracting(CellNote::cell).containsExactlyInAnyOrder("A5", "B5", "C5", "D5", "E5", "F5", "G5");
        assertThat(row.fate()).isEqualTo(RowFate.WRONG);
    }

    private static RowDraft read(String... cells) {
        var columns = new ColumnMap(COLUMNS, List.of("Аты-жөні", "ЖСН", "Туған күні", "Жынысы", "Сынып", "Тіл", "Мектеп"));
        var draft = new RowDraft(new SheetReader.Row(5, List.of(cells)), columns);
        new RowReader(Map.of("№ 905 mektep", OTHER), USUAL, InstructionLanguage.KAZAKH, TODAY).read(draft);
        return draft;
    }
}
