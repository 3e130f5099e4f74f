package kz.tirek.people.web;

import java.io.Serializable;
import java.util.UUID;
import kz.tirek.shared.web.IdAndLabel;

/** A school as chosen in a form. */
public record SchoolChoice(UUID id, String label) implements Serializable {
    /** What the form sends for it. */
    String value() {
        return IdAndLabel.write(id, label);
    }
}
