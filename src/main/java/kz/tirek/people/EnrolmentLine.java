package kz.tirek.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A class in which a pupil learns or learned.
 *
 * @param until the day they left; {@code null} for where they learn now
 */
public record EnrolmentLine(UUID school, int grade, String letter, LocalDate since, LocalDate until) {
    /** 7 «Ә». */
    public String classLabel() {
        return grade + " «" + letter + "»";
    }
}
