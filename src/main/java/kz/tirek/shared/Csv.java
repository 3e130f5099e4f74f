package kz.tirek.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, in UTF-8, with a comma or a semicolon between the cells. */
final class Csv {
    private static final char MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private int at;

    private Csv(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** Rows that have a word, with their numbers in the file; at most one more than {@code most}, so that one sees when there are too many. */
    static List<SheetReader.Row> rows(byte[] content, int most) {
        String text = decoded(content);
        var csv = new Csv(text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1));
        var rows = new ArrayList<SheetReader.Row>();
        for (int number = 1; csv.at < csv.text.length() && rows.size() <= most; number++) {
            var row = new SheetReader.Row(number, csv.row());
            if (row.hasWords()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw Refusal.at("file", "sheet.notUtf8");
        }
    }

    /** The one of the two that stands more often in the first row. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.chars().filter(c -> c == ';').count() > head.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return cells;
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\r' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell.append(plain()).toString();
            }
        }
        throw Refusal.at("file", "sheet.quoteOpen");
    }
}
