package kz.tirek.audit;

import java.io.Serializable;
import java.util.UUID;

/**
 * The child that was asked for.
 *
 * @param name {@code null} when it was asked for by a number, which tells no name
 * @param number of the case it was asked for by; else {@code null}
 */
public record FoundChild(UUID id, String name, String number) implements Serializable {
    /** The name, or the number of the case. */
    public String called() {
        return name == null ? number : name;
    }
}
