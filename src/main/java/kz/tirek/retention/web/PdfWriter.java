package kz.tirek.retention.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes lines of text on A4 pages, wrapped, in a font that has all Kazakh letters (Liberation Sans, SIL Open Font Licence, part of PDFBox). */
class PdfWriter implements AutoCloseable {
    static final float HEADING = 13;
    static final float TEXT = 9.5f;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 50;
    private static final float LEADING = 1.4f;
    private static final float UNITS = 1000;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float y;

    PdfWriter(String title) throws IOException {
        try (InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, letters, true);
        }
        document.getDocumentInformation().setTitle(title);
    }

    void line(String text, float size, float indent) throws IOException {
        for (String part : wrapped(text, size, PDRectangle.A4.getWidth() - 2 * MARGIN - indent)) {
            room(size);
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(MARGIN + indent, y);
            page.showText(part);
            page.endText();
        }
    }

    void gap(float height) {
        y -= height;
    }

    byte[] finished() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void room(float size) throws IOException {
        if (page == null || y - size * LEADING < MARGIN) {
            if (page != null) {
                page.close();
            }
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            y = PDRectangle.A4.getHeight() - MARGIN;
        }
        y -= size * LEADING;
    }

    private List<String> wrapped(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\\R")) {
            var line = new StringBuilder();
            for (String word : printable(paragraph).split(" ")) {
                for (String piece : pieces(word, size, width)) {
                    if (!line.isEmpty() && width(line + " " + piece, size) > width) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(line.isEmpty() ? "" : " ").append(piece);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** A word too long for a line, in parts. */
    private List<String> pieces(String word, float size, float width) throws IOException {
        var pieces = new ArrayList<String>();
        String rest = word;
        while (width(rest, size) > width) {
            int fits = rest.length() - 1;
            while (fits > 1 && width(rest.substring(0, fits), size) > width) {
                fits--;
            }
            pieces.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        pieces.add(rest);
        return pieces;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / UNITS * size;
    }

    /** The text with a mark in place of each letter that the font has not. */
    private String printable(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(letter -> shown.append(has(letter) ? Character.toString(letter) : "□"));
        return shown.toString();
    }

    private boolean has(int letter) {
        try {
            return letter >= ' ' && font.encode(Character.toString(letter)).length > 0;
        } catch (IllegalArgumentException | IOException missing) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
        document.close();
    }
}
