package kz.tirek.vault;

import java.util.Map;
import java.util.UUID;

/** Texts told in confidence, opened for somebody who may read them. */
public final class Told {
    public static final Told NOTHING = new Told(Map.of());

    private final Map<Narrative.Place, String> texts;

    Told(Map<Narrative.Place, String> texts) {
        this.texts = texts;
    }

    /** The text, or {@code null} when nothing was told there; {@code row} may be {@code null} too. */
    public String at(UUID row, String field) {
        return row == null ? null : texts.get(new Narrative.Place(row, field));
    }

    /** Shows nothing of what was told. */
    @Override
    public String toString() {
        return "Told[" + texts.size() + "]";
    }
}
