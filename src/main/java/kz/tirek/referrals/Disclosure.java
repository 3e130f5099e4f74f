package kz.tirek.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseView;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.people.GuardianLine;
import kz.tirek.people.Pupils;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/** Puts together what is disclosed of a child of a case that the actor works on, and only on a ground. */
@Dependent
class Disclosure {
    @Inject CasesUnderWay cases;
    @Inject CaseDesk desk;
    @Inject Pupils pupils;

    /** What would be disclosed, of which case, on which ground. */
    record Prepared(SupportCase mine, DisclosureGround ground, Set<DisclosedField> fields, Disclosed disclosed) {
        Referral.Facts facts() {
            return new Referral.Facts(mine.id(), mine.pupil().schoolId(), mine.risk(), ground, fields);
        }
    }

    /** What is known of the child and the case, and the ground on which it may be told, if there is one. */
    Proposal proposal(CaseNumber number) {
        SupportCase mine = cases.mine(number);
        CaseView view = desk.view(number);
        CaseView.Confidence told = told(view);
        return new Proposal(told.pupil(), told.classLabel(), guardians(mine), view.risk(), view.reasons(), told.riskWhy(), known(view));
    }

    /**
     * @param always what is told whether chosen or not
     * @param byLaw whether a duty to report is the ground, so that neither consent nor urgent ground is asked for
     * @param refusals what is wrong already
     * @throws Refusal with what is missing; {@code case.closed}; {@code referral.noGround} without consent or urgent ground (Order 92, p. 12)
     */
    Prepared prepare(CaseNumber number, Choice choice, Set<DisclosedField> always, boolean byLaw, Refusals refusals) {
        SupportCase mine = cases.mine(number);
        choice.check(refusals);
        refusals.throwIfAny();
        CaseView view = desk.view(number);
        DisclosureGround ground = byLaw ? byLaw(view) : ground(view);
        Set<DisclosedField> fields = EnumSet.noneOf(DisclosedField.class);
        fields.addAll(choice.fields());
        fields.addAll(always);
        return new Prepared(mine, ground, fields, disclosed(mine, view, choice, fields));
    }

    private Disclosed disclosed(SupportCase mine, CaseView view, Choice choice, Set<DisclosedField> fields) {
        CaseView.Confidence told = told(view);
        return new Disclosed(
                fields.contains(DisclosedField.NAME) ? told.pupil() : null,
                fields.contains(DisclosedField.CLASS) ? told.classLabel() : null,
                fields.contains(DisclosedField.BIRTH_DATE) ? told.birthDate() : null,
                fields.contains(DisclosedField.GUARDIAN) ? contact(mine, choice) : null,
                fields.contains(DisclosedField.RISK) ? view.risk() : null,
                fields.contains(DisclosedField.REASONS) ? view.reasons() : null,
                fields.contains(DisclosedField.RISK_WHY) ? choice.riskWhy().strip() : null,
                fields.contains(DisclosedField.SAFETY_PLAN) ? choice.safetyPlan().strip() : null,
                fields.contains(DisclosedField.DONE) ? choice.done().strip() : null,
                choice.asked().strip());
    }

    private Disclosed.Contact contact(SupportCase mine, Choice choice) {
        return guardians(mine).stream().filter(line -> line.id().equals(choice.guardian())).findFirst()
                .map(line -> new Disclosed.Contact(line.name(), line.relation(), line.phone()))
                .orElseThrow(() -> Refusal.at("guardian", "shared.required"));
    }

    private List<GuardianLine> guardians(SupportCase mine) {
        return pupils.guardians(mine.pupil().id()).stream().filter(GuardianLine::current).toList();
    }

    private static CaseView.Confidence told(CaseView view) {
        if (!view.told()) {
            throw new Absent();
        }
        return view.confidence();
    }

    private static void requireUnderWay(CaseView view) {
        if (!view.underWay()) {
            throw Refusal.of("case.closed");
        }
    }

    private static DisclosureGround byLaw(CaseView view) {
        requireUnderWay(view);
        return DisclosureGround.LAW;
    }

    private static DisclosureGround ground(CaseView view) {
        requireUnderWay(view);
        DisclosureGround known = known(view);
        if (known == null) {
            throw Refusal.of("referral.noGround");
        }
        return known;
    }

    /** Or {@code null}. */
    private static DisclosureGround known(CaseView view) {
        if (!view.covered()) {
            return null;
        }
        CaseView.Paper consent = view.confidence().consent();
        return consent != null && consent.inForce() ? DisclosureGround.CONSENT : DisclosureGround.URGENT;
    }
}
