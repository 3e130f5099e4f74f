package kz.tirek.plans;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tirek.cases.Reason;
import kz.tirek.shared.Names;

/** Templates that the portal brings along, by the reason of a case. */
final class BuiltInTemplates {
    private static final List<BuiltIn> ALL = read();

    private BuiltInTemplates() {}

    /** @param reasons of the cases that it fits */
    record BuiltIn(String code, Names name, Set<Reason> reasons, JsonObject written) {
        List<Pattern> patterns(String language) {
            String tag = language != null && language.matches("kk|ru|en") ? language : "kk";
            return Pattern.read(written.getJsonArray("goals"), one -> one.getString(tag));
        }
    }

    static List<BuiltIn> all() {
        return ALL;
    }

    static Optional<BuiltIn> of(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static List<BuiltIn> read() {
        try (InputStream file = BuiltInTemplates.class.getResourceAsStream("templates.json"); var reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(BuiltInTemplates::template).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static BuiltIn template(JsonObject one) {
        var reasons = EnumSet.noneOf(Reason.class);
        one.getJsonArray("reasons").getValuesAs(JsonString.class).forEach(reason -> reasons.add(Reason.valueOf(reason.getString())));
        return new BuiltIn(one.getString("code"), new Names(one.getString("kk"), one.getString("ru"), one.getString("en")), reasons, one);
    }
}
