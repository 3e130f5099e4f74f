package kz.tirek.retention.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static final String KAZAKH = "Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і";

    @Test
    void writesEveryKazakhLetter() throws IOException {
        assertThat(read(KAZAKH + " № «ё»")).contains(KAZAKH + " № «ё»").doesNotContain("□");
    }

    @Test
    void marksALetterItHasNot() throws IOException {
        assertThat(read("talk \uD83D\uDE00 over")).contains("talk □ over");
    }

    @Test
    void wrapsLongTextOverPagesAndLosesNothing() throws IOException {
        String word = "қамқорлық".repeat(30);
        String text = (word + " соңы ").repeat(200);

        try (var writer = new PdfWriter("t")) {
            writer.line(text, PdfWriter.TEXT, 12);
            try (PDDocument document = Loader.loadPDF(writer.finished())) {
                assertThat(document.getNumberOfPages()).isGreaterThan(5);
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
            }
        }
    }

    private static String read(String text) throws IOException {
        try (var writer = new PdfWriter("t")) {
            writer.line(text, PdfWriter.TEXT, 0);
            try (PDDocument document = Loader.loadPDF(writer.finished())) {
                return new PDFTextStripper().getText(document);
            }
        }
    }
}
