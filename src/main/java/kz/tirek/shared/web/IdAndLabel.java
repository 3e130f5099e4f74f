package kz.tirek.shared.web;

import java.util.UUID;
import java.util.function.BiFunction;
import kz.tirek.shared.Ids;

/** What a form carries for something that was chosen: its id and the label that was shown, {@code id|label}. */
public final class IdAndLabel {
    private IdAndLabel() {}

    public static String write(UUID id, String label) {
        return id + "|" + label;
    }

    /** The choice that was carried; {@code null} for anything that is none. */
    public static <T> T read(String value, BiFunction<UUID, String, T> choice) {
        int bar = value == null ? -1 : value.indexOf('|');
        return bar < 0 ? null : Ids.read(value.substring(0, bar)).map(id -> choice.apply(id, value.substring(bar + 1))).orElse(null);
    }
}
