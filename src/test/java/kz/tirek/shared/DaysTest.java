package kz.tirek.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate DAY = LocalDate.of(2014, 3, 7);

    @Test
    void readsADayHoweverItIsWritten() {
        for (String text : List.of("2014-03-07", "2014/3/7", "2014.03.07", "2014-03-07T00:00:00", "07.03.2014", "7.3.2014", "7/3/2014", "07-03-2014", " 7. 3. 2014 ", "07.03.14",
                "07.03.2014 г.", "7 наурыз 2014 ж.", "7 наурыз 2014 жыл", "7 марта 2014 года", "7 March 2014", "7 мар. 2014", "41705")) {
            assertThat(Days.read(text, TODAY)).as(text).contains(DAY);
        }
    }

    @Test
    void readsEveryMonthInThreeLanguages() {
        List<List<String>> months = List.of(
                List.of("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"),
                List.of("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"),
                List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"));
        for (List<String> language : months) {
            for (int month = 1; month <= 12; month++) {
                assertThat(Days.read("9 " + language.get(month - 1) + " 2015", TODAY)).as(language.get(month - 1)).contains(LocalDate.of(2015, month, 9));
            }
        }
    }

    @Test
    void takesTwoDigitsOfAYearForTheLastSuchYear() {
        assertThat(Days.read("1.2.26", TODAY)).contains(LocalDate.of(2026, 2, 1));
        assertThat(Days.read("1.2.27", TODAY)).contains(LocalDate.of(1927, 2, 1));
        assertThat(Days.read("1.2.26")).isEmpty();
    }

    @Test
    void takesNothingElseForADay() {
        for (String text : List.of("", "кеше", "31.02.2014", "13/13/2014", "2014", "7 марта", "7 мартобря", "07.03", "32.01.2014", "2014-13-01", "123456")) {
            assertThat(Days.read(text, TODAY)).as(text).isEmpty();
        }
    }
}
