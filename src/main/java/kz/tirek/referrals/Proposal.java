package kz.tirek.referrals;

import java.util.List;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.people.GuardianLine;

/**
 * What the form for disclosing starts from: what is known of the child and the case.
 *
 * @param ground on which it may be told, or {@code null} when there is neither consent nor urgent ground
 */
public record Proposal(String pupil, String classLabel, List<GuardianLine> guardians, Risk risk, List<Reason> reasons, String riskWhy,
        DisclosureGround ground) {}
