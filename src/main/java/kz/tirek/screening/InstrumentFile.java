package kz.tirek.screening;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.screening.Instrument.Band;
import kz.tirek.screening.Instrument.Item;
import kz.tirek.screening.Instrument.Option;
import kz.tirek.screening.Instrument.Rule;
import kz.tirek.screening.Instrument.Wording;
import kz.tirek.shared.Names;

/** Reads an instrument's definition from its resource file. */
final class InstrumentFile {
    private InstrumentFile() {}

    static Instrument read(String name) {
        try (InputStream file = InstrumentFile.class.getResourceAsStream("instruments/" + name + ".json"); var reader = Json.createReader(file)) {
            return instrument(reader.readObject());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Instrument instrument(JsonObject read) {
        var options = new HashMap<String, List<Option>>();
        if (read.containsKey("options")) {
            read.getJsonObject("options").forEach((name, list) -> options.put(name,
                    list.asJsonArray().getValuesAs(JsonObject.class).stream().map(one -> new Option(one.getInt("value"), words(one))).toList()));
        }
        var wording = new HashMap<String, Wording>();
        read.getJsonObject("wording").keySet().forEach(tag -> wording.put(tag, Wording.valueOf(read.getJsonObject("wording").getString(tag))));
        return new Instrument(read.getString("code"), read.getInt("edition"), Rule.valueOf(read.getString("rule")), read.getInt("from"),
                words(read.getJsonObject("name")), words(read.getJsonObject("licence")), read.getString("source"), Map.copyOf(wording),
                read.containsKey("stem") ? words(read.getJsonObject("stem")) : null, read.getInt("factor", 1), items(read, options), bands(read),
                read.getInt("least", 0), read.getInt("most", 0));
    }

    private static List<Item> items(JsonObject read, Map<String, List<Option>> options) {
        return objects(read, "items").stream().map(one -> new Item(one.getString("code"), options.get(one.getString("options")), words(one),
                one.getBoolean("scored"), one.containsKey("criticalFrom") ? one.getInt("criticalFrom") : null, one.getBoolean("onlyIfCritical", false))).toList();
    }

    private static List<Band> bands(JsonObject read) {
        return objects(read, "bands").stream().map(one -> new Band(one.getInt("from"), one.getInt("to"), one.getString("code"), words(one))).toList();
    }

    private static List<JsonObject> objects(JsonObject read, String name) {
        return read.containsKey(name) ? read.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    private static Names words(JsonObject one) {
        return new Names(one.getString("kk"), one.getString("ru"), one.getString("en"));
    }
}
