package kz.tirek.cases;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.tirek.people.NewConsent;
import kz.tirek.shared.Refusals;

/**
 * What a psychologist tells when opening a case.
 *
 * @param riskWhy why the risk is what it is; kept in confidence
 * @param consent written consent of the legal representative, or {@code null} when {@code urgent} is given or consent is on record
 * @param urgent ground for acting without consent, or {@code null}
 * @param followUpOn first day of contact, or {@code null}
 */
public record NewCase(UUID pupil, Set<Reason> reasons, Source source, Risk risk, String riskWhy, NewConsent consent,
        UrgentGround urgent, LocalDate followUpOn) {

    static final int MOST_TEXT = 4000;

    /** @throws kz.tirek.shared.Refusal with everything that is missing or wrong */
    void check(LocalDate today, boolean consentOnRecord) {
        var refusals = new Refusals();
        refusals.require(pupil, "pupil")
                .check(reasons != null && !reasons.isEmpty(), "reasons", "case.reasonMissing")
                .require(source, "source")
                .require(risk, "risk")
                .require(riskWhy, "riskWhy")
                .check(riskWhy == null || riskWhy.length() <= MOST_TEXT, "riskWhy", "shared.tooLong", MOST_TEXT)
                .check(consent != null || urgent != null || consentOnRecord, "ground", "case.groundMissing")
                .check(followUpOn == null || !followUpOn.isBefore(today), "followUpOn", "case.followUpPast");
        if (urgent != null) {
            urgent.check(refusals, today);
        }
        refusals.throwIfAny();
    }
}
