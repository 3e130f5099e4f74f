package kz.tirek.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final String LETTERS = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі";

    @Test
    void showsKazakhLettersAndTheNumberOfEachPage() throws IOException {
        String text = text(Paper.pdf("kk", "Үлгі", "<h1>" + LETTERS + "</h1><p class=\"break\">екі</p>", null));

        assertThat(text).contains(LETTERS).contains("1 / 2").contains("2 / 2");
    }

    @Test
    void repeatsTheHeadOfATableOnEveryPage() throws IOException {
        String rows = "<tr><td>жол</td></tr>".repeat(120);

        String text = text(Paper.pdf("kk", "Үлгі", "<table><thead><tr><th>БАСЫ</th></tr></thead><tbody>" + rows + "</tbody></table>", null));

        assertThat(text.split("БАСЫ", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void writesTheWatermarkOnEveryPage() throws IOException {
        byte[] pdf = Paper.pdf("kk", "Үлгі", "<p>бір</p><p class=\"break\">екі</p>", "Басып шығарған");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= 2; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).as("page " + page).contains("Басып");
            }
        }
    }

    @Test
    void showsMarkupAsTextAndFetchesNothing() throws IOException {
        String hostile = "<img src=\"http://127.0.0.1:9/x\"/>&amp;<!ENTITY x SYSTEM \"file:///etc/passwd\">\u0000\u0007";

        String text = text(Paper.pdf("en", "Sample", "<p>" + Paper.escape(hostile) + "</p><img src=\"file:///etc/passwd\"/>", null));

        assertThat(text).contains("<img src=").contains("&amp;").doesNotContain("root:");
    }

    @Test
    void marksALetterThatTheFontHasNot() throws IOException {
        assertThat(text(Paper.pdf("en", "t", "<p>" + Paper.escape("talk \uD83D\uDE00 over") + "</p>", null))).contains("talk □ over");
    }

    @Test
    void wrapsLongTextOverPagesAndLosesNothing() throws IOException {
        String word = "қамқорлық".repeat(30);
        String text = (word + " соңы ").repeat(200);

        byte[] pdf = Paper.pdf("kk", "t", "<p>" + text + "</p>", null);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
        }
        assertThat(text(pdf).replaceAll("\\d+ / \\d+", "").replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
