package kz.tirek.access;

import java.io.Serializable;

/**
 * A part of the region that a person serves.
 *
 * @param key school's id, district's KATO code, or the region's KATO code
 */
public record Unit(Kind kind, String key) implements Serializable {
    /** What sort of unit it is. */
    public enum Kind { SCHOOL, DISTRICT, REGION }
}
