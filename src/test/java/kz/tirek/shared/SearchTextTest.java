package kz.tirek.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void letsKazakhRussianAndLatinSpellingsMeet() {
        assertThat(SearchText.fold("Үлгі")).isEqualTo("ulgi").isEqualTo(SearchText.fold("улги")).isEqualTo(SearchText.fold("Ulgi"));
    }

    @Test
    void foldsEveryKazakhLetter() {
        assertThat(SearchText.fold("ӘҒҚҢӨҰҮҺІ")).isEqualTo(SearchText.fold("агкноуухи")).isEqualTo("agknouuhi");
    }

    @Test
    void dropsPunctuationAndKeepsTheNumberSign() {
        assertThat(SearchText.fold("  «Демо»,  мектеп № 900! ")).isEqualTo("demo mektep № 900");
    }

    @Test
    void isEmptyForNothing() {
        assertThat(SearchText.fold(null)).isEmpty();
        assertThat(SearchText.anywhere("")).isEqualTo("%%");
    }

    @Test
    void hasNoWildcardsOfThePersonsOwn() {
        assertThat(SearchText.anywhere("100%_")).isEqualTo("%100%");
        assertThat(SearchText.anywhere("a\\b")).isEqualTo("%a b%");
    }
}
