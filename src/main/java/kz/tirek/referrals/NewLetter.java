package kz.tirek.referrals;

import java.time.LocalDate;
import kz.tirek.shared.Refusals;

/**
 * A letter to be written.
 *
 * @param organisation to whom, as it stands on the letter
 * @param language kk or ru
 * @param byLaw whether the ground is the duty to report to the police (Law 245-VIII, art. 23(1)) instead of consent or urgent ground
 * @param choice what is disclosed, and what is asked
 */
public record NewLetter(Addressee addressee, String organisation, String language, boolean byLaw, LocalDate datedOn, Choice choice) {
    private static final int MOST_NAME = 300;

    /** Notes everything wrong with it, at the fields' names. */
    Refusals check(LocalDate today) {
        return new Refusals().require(addressee, "addressee").require(organisation, "organisation").require(datedOn, "datedOn")
                .check(organisation == null || organisation.length() <= MOST_NAME, "organisation", "shared.tooLong", MOST_NAME)
                .check("kk".equals(language) || "ru".equals(language), "language", "shared.required")
                .check(!byLaw || addressee == Addressee.POLICE, "byLaw", "letter.lawPoliceOnly")
                .check(datedOn == null || !datedOn.isAfter(today), "datedOn", "letter.dateAhead");
    }
}
