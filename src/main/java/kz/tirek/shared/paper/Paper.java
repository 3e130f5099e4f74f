package kz.tirek.shared.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts a document on A4 pages as PDF: page numbers at the foot, a font that has all Kazakh letters, heads of tables on every page. It fetches nothing from anywhere. */
public final class Paper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Liberation Sans";
    private static final int NORMAL = 400;
    /** Stands for a letter that the font has not. */
    private static final String MISSING = "□";
    private static final String STYLE = read("paper.css");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    /**
     * The document as PDF.
     *
     * @param language of the text: kk, ru or en
     * @param title for the reader's window; no child's name
     * @param body well-formed XHTML below {@code body}; texts in it went through {@link #escape}
     * @param watermark across each page, or {@code null} for none
     */
    public static byte[] pdf(String language, String title, String body, String watermark) {
        String mark = watermark == null ? "" : "<div class=\"watermark\">" + escape(watermark) + "</div>";
        String page = "<html lang=\"" + escape(language) + "\"><head><title>" + escape(title) + "</title><style>" + STYLE + "</style></head><body>" + mark + body
                + "</body></html>";
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder().useFont(Paper::font, FAMILY, NORMAL, FontStyle.NORMAL, true).useReplacementText(MISSING).useUriResolver((base, uri) -> null)
                    .useProtocolsStreamImplementation(uri -> null, "http", "https", "file", "jar", "ftp").withHtmlContent(page, null).toStream(out).run();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    /** A text as it may stand in a document: markup shows as what it is, line breaks stay, what no document may hold is left out. */
    public static String escape(String text) {
        if (text == null) {
            return "";
        }
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n' -> safe.append("<br/>");
                default -> {
                    if (letter >= ' ' && letter < 0xFFFE && (letter < 0xD800 || letter > 0xDFFF) || letter == '\t' || letter > 0xFFFF) {
                        safe.appendCodePoint(letter);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }

    private static String read(String name) {
        try (InputStream file = Paper.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
