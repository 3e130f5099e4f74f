package kz.tirek.people.web;

import java.io.Serializable;
import java.util.UUID;

/** A school as chosen in a form. */
public record SchoolChoice(UUID id, String label) implements Serializable {
    /** What the form sends for it. */
    String value() {
        return id + "|" + label;
    }
}
