package kz.tirek.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PupilColumnTest {
    @Test
    void guessesWhatSchoolsWriteAboveAColumn() {
        Map.ofEntries(Map.entry("Тегі", PupilColumn.SURNAME), Map.entry("Фамилия учащегося", PupilColumn.SURNAME), Map.entry("Last name", PupilColumn.SURNAME),
                Map.entry("Аты", PupilColumn.GIVEN_NAME), Map.entry("Имя", PupilColumn.GIVEN_NAME), Map.entry("Әкесінің аты", PupilColumn.PATRONYMIC),
                Map.entry("Отчество (при наличии)", PupilColumn.PATRONYMIC), Map.entry("Оқушының аты-жөні", PupilColumn.FULL_NAME), Map.entry("Ф.И.О. ребёнка", PupilColumn.FULL_NAME),
                Map.entry("Тегі, аты, әкесінің аты", PupilColumn.FULL_NAME), Map.entry("Фамилия, имя, отчество", PupilColumn.FULL_NAME), Map.entry("ЖСН", PupilColumn.IIN),
                Map.entry("ИИН / ЖСН", PupilColumn.IIN), Map.entry("Туған күні (кк.аа.жжжж)", PupilColumn.BIRTH_DATE), Map.entry("Дата рождения", PupilColumn.BIRTH_DATE),
                Map.entry("Жынысы", PupilColumn.SEX), Map.entry("Пол", PupilColumn.SEX), Map.entry("Сыныбы", PupilColumn.CLASS), Map.entry("Класс", PupilColumn.CLASS),
                Map.entry("Сынып литері", PupilColumn.LETTER), Map.entry("Литера", PupilColumn.LETTER), Map.entry("Параллель", PupilColumn.GRADE),
                Map.entry("Оқыту тілі", PupilColumn.LANGUAGE), Map.entry("Язык обучения", PupilColumn.LANGUAGE), Map.entry("Школа", PupilColumn.SCHOOL))
                .forEach((heading, column) -> assertThat(PupilColumn.guess(heading)).as(heading).contains(column));
        assertThat(PupilColumn.guess("Телефон")).isEmpty();
        assertThat(PupilColumn.guess("№")).isEmpty();
        assertThat(PupilColumn.guess("")).isEmpty();
    }

    @Test
    void recognisesTheHeadingsOfTheTemplateInEveryLanguage() {
        for (String tag : new String[] {"kk", "ru", "en"}) {
            for (PupilColumn column : PupilColumn.values()) {
                assertThat(PupilColumn.guess(PupilTemplate.heading(column, tag))).as(column + " in " + tag).contains(column);
            }
        }
    }

    @Test
    void callsColumnsAsSpreadsheetsDo() {
        assertThat(PupilSheet.letter(0)).isEqualTo("A");
        assertThat(PupilSheet.letter(25)).isEqualTo("Z");
        assertThat(PupilSheet.letter(26)).isEqualTo("AA");
        assertThat(PupilSheet.letter(52)).isEqualTo("BA");
    }
}
