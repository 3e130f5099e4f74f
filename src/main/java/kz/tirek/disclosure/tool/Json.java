package kz.tirek.disclosure.tool;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kz.tirek.disclosure.BadInput;

/**
 * A value of a JSON file that knows its line, so that whatever is wrong with it can be said where it stands.
 *
 * @param value a map of names, a list, a text, a {@code Long}, a {@code Double}, a {@code Boolean} or null
 */
record Json(String file, long line, Object value) {
    static Json read(Path path) throws IOException {
        String file = path.toString();
        try (Reader reader = Files.newBufferedReader(path); JsonParser parser = jakarta.json.Json.createParser(reader)) {
            if (!parser.hasNext()) {
                throw new BadInput("the file is empty: expected JSON").at(file, 1);
            }
            parser.next();
            return value(file, parser, parser.currentEvent());
        } catch (JsonParsingException fault) {
            throw new BadInput("no valid JSON here").at(file, fault.getLocation().getLineNumber());
        }
    }

    private static Json value(String file, JsonParser parser, JsonParser.Event event) {
        long line = parser.getLocation().getLineNumber();
        return switch (event) {
            case START_OBJECT -> {
                Map<String, Json> members = new LinkedHashMap<>();
                for (JsonParser.Event next = parser.next(); next != JsonParser.Event.END_OBJECT; next = parser.next()) {
                    String name = parser.getString();
                    Json before = members.put(name, value(file, parser, parser.next()));
                    if (before != null) {
                        throw new BadInput("'" + name + "' stands twice").at(file, parser.getLocation().getLineNumber());
                    }
                }
                yield new Json(file, line, members);
            }
            case START_ARRAY -> {
                List<Json> members = new ArrayList<>();
                for (JsonParser.Event next = parser.next(); next != JsonParser.Event.END_ARRAY; next = parser.next()) {
                    members.add(value(file, parser, next));
                }
                yield new Json(file, line, members);
            }
            case VALUE_STRING -> new Json(file, line, parser.getString());
            case VALUE_NUMBER -> new Json(file, line, parser.isIntegralNumber() ? (Object) parser.getLong() : parser.getBigDecimal().doubleValue());
            case VALUE_TRUE -> new Json(file, line, true);
            case VALUE_FALSE -> new Json(file, line, false);
            default -> new Json(file, line, null);
        };
    }

    BadInput wrong(String message) {
        return new BadInput(message).at(file, line);
    }

    /** Does something with this value; whatever is wrong is said to be here. */
    <T> T here(Supplier<T> doing) {
        try {
            return doing.get();
        } catch (BadInput wrong) {
            throw wrong.at(file, line);
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, Json> members() {
        if (!(value instanceof Map)) {
            throw wrong("expected an object in braces");
        }
        return (Map<String, Json>) value;
    }

    @SuppressWarnings("unchecked")
    List<Json> list() {
        if (!(value instanceof List)) {
            throw wrong("expected a list in brackets");
        }
        return (List<Json>) value;
    }

    /** Refuses names that nobody reads: a rule misspelt would be a rule switched off. */
    Json only(String... names) {
        members().forEach((name, member) -> {
            if (!Set.of(names).contains(name)) {
                throw member.wrong("unknown key '" + name + "': expected one of " + String.join(", ", names));
            }
        });
        return this;
    }

    boolean has(String name) {
        return members().containsKey(name) && members().get(name).value() != null;
    }

    Json get(String name) {
        if (!has(name)) {
            throw wrong("'" + name + "' is missing");
        }
        return members().get(name);
    }

    List<Json> listOf(String name) {
        return has(name) ? get(name).list() : List.of();
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("expected a text in quotes");
    }

    long number() {
        if (value instanceof Long number) {
            return number;
        }
        throw wrong("expected a whole number");
    }

    int small() {
        long number = number();
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw wrong("the number " + number + " is too large");
        }
        return (int) number;
    }

    int small(String name, int otherwise) {
        return has(name) ? get(name).small() : otherwise;
    }

    boolean flag(String name) {
        if (has(name) && !(get(name).value() instanceof Boolean)) {
            throw get(name).wrong("expected true or false");
        }
        return has(name) && (Boolean) get(name).value();
    }

    double fraction() {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong("expected a number");
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        members().forEach((name, member) -> texts.put(name, member.text()));
        return texts;
    }
}
