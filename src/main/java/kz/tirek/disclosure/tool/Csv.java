package kz.tirek.disclosure.tool;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.disclosure.BadInput;

/** Reads a file of comma-separated values line by line, holding one line at a time; a field may stand in double quotes. */
final class Csv implements Closeable {
    private final String file;
    private final BufferedReader reader;
    private final List<String> header;
    private long line;

    Csv(Path path) throws IOException {
        file = path.toString();
        reader = Files.newBufferedReader(path);
        header = next();
        if (header == null) {
            throw new BadInput("the file is empty: expected a header").at(file, 1);
        }
        header.set(0, header.get(0).replace("\uFEFF", ""));
    }

    List<String> header() {
        return header;
    }

    /** The next row that is not empty, with as many fields as the header; null at the end. */
    List<String> row() throws IOException {
        List<String> row = next();
        while (row != null && row.size() == 1 && row.get(0).isEmpty() && header.size() > 1) {
            row = next();
        }
        if (row != null && row.size() != header.size()) {
            throw wrong("%s fields: expected %s as in the header".formatted(row.size(), header.size()));
        }
        return row;
    }

    BadInput wrong(String message) {
        return new BadInput(message).at(file, line);
    }

    BadInput here(BadInput wrong) {
        return wrong.at(file, line);
    }

    private List<String> next() throws IOException {
        String text = reader.readLine();
        line++;
        return text == null ? null : fields(text);
    }

    private List<String> fields(String text) {
        List<String> fields = new ArrayList<>(header == null ? 8 : header.size());
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf(',', from);
            if (from < text.length() && text.charAt(from) == '"') {
                end = quoted(text, from, fields);
            } else {
                end = end < 0 ? text.length() : end;
                fields.add(text.substring(from, end).strip());
            }
            from = end + 1;
        }
        return fields;
    }

    /** Takes a quoted field and gives where the comma after it stands. */
    private int quoted(String text, int from, List<String> fields) {
        StringBuilder field = new StringBuilder();
        int at = from + 1;
        while (at < text.length() && (text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"')) {
            field.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 2 : 1;
        }
        if (at >= text.length() || at + 1 < text.length() && text.charAt(at + 1) != ',') {
            throw wrong("a quoted field has no end: expected a closing double quote");
        }
        fields.add(field.toString());
        return at + 1;
    }

    static String field(String text) {
        return text.matches("[^,\"\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
