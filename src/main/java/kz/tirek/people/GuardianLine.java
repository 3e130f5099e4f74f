package kz.tirek.people;

import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.shared.Phone;

/**
 * Somebody who stands for a pupil at home.
 *
 * @param phone E.164, or {@code null}
 * @param endedOn the day since which they do no longer; {@code null} while they do
 */
public record GuardianLine(UUID id, int version, String name, Relation relation, String phone, boolean legalRepresentative,
        LocalDate endedOn) {
    /** The phone as people read it; empty when there is none. */
    public String phoneShown() {
        return phone == null ? "" : new Phone(phone).shown();
    }

    public boolean current() {
        return endedOn == null;
    }
}
