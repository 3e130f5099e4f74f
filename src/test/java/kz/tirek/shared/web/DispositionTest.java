package kz.tirek.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispositionTest {
    @Test
    void saysTheNameInLettersOfAnyLanguage() {
        assertThat(Disposition.attachment("Үлгі 1.jpg"))
                .isEqualTo("attachment; filename=\"____ 1.jpg\"; filename*=UTF-8''%D2%AE%D0%BB%D0%B3%D1%96%201.jpg");
    }

    @Test
    void neverLeavesTheHeader() {
        assertThat(Disposition.attachment("a\"; filename=\"b.html\r\nX: y.jpg")).doesNotContain("\r", "\n").containsOnlyOnce("filename=")
                .matches("attachment; filename=\"[^\"]*\"; filename\\*=UTF-8''[A-Za-z0-9%._-]+");
    }

    @Test
    void readsTheNameThatASenderGave() {
        assertThat(Disposition.name("attachment; filename*=UTF-8''%D2%AE%2B%201.jpg")).isEqualTo("Ү+ 1.jpg");
        assertThat(Disposition.name("attachment; filename=\"photo 1.jpg\"")).isEqualTo("photo 1.jpg");
        assertThat(Disposition.name("attachment; filename*=UTF-8''%zz")).isNull();
        assertThat(Disposition.name(null)).isNull();
    }
}
