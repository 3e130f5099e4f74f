package kz.tirek.plans;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure as it is entered.
 *
 * @param id of the measure that is reworded; {@code null} for a new one
 * @param text what is done; blank drops the measure
 * @param person name or post of who exactly; may be empty
 */
public record NewMeasure(UUID id, String text, Responsible responsible, String person, LocalDate dueOn) {
    boolean blank() {
        return text == null || text.isBlank();
    }
}
