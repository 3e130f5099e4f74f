package kz.tirek.referrals;

import java.time.Instant;
import java.util.UUID;
import kz.tirek.cases.Risk;
import kz.tirek.shared.Names;

/**
 * A referral in a list.
 *
 * @param name the child's name, when it was disclosed and the actor may read it; else {@code null}
 * @param specialist who leads it at the Centre, or {@code null}
 * @param questionOpen whether the Centre waits for the school's answer
 */
public record ReferralLine(UUID id, String number, String name, String classLabel, Names school, String sentBy, Instant sentAt, Risk risk,
        ReferralState status, boolean questionOpen, String specialist, TermLine term) {}
