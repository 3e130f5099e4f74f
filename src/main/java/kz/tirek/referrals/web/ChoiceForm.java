package kz.tirek.referrals.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.people.GuardianLine;
import kz.tirek.referrals.Choice;
import kz.tirek.referrals.DisclosedField;
import kz.tirek.referrals.Proposal;
import kz.tirek.referrals.ReferralSending;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** The fields of what is disclosed: facts are ticked, texts are told when they are filled in. */
@Named
@ViewScoped
public class ChoiceForm implements Serializable {
    @Inject transient ReferralSending sending;
    @Inject transient HttpServletRequest request;

    private String number;
    private transient Proposal proposal;
    private DisclosedField[] facts;
    private UUID guardian;
    private String riskWhy;
    private String safetyPlan;
    private String done;
    private String asked;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
        List<GuardianLine> guardians = getProposal().guardians();
        guardian = guardians.isEmpty() ? null : guardians.get(0).id();
        facts = new DisclosedField[] {DisclosedField.NAME, DisclosedField.CLASS};
        riskWhy = proposal.riskWhy();
    }

    public Proposal getProposal() {
        if (proposal == null) {
            proposal = sending.proposal(new CaseNumber(number));
        }
        return proposal;
    }

    Choice choice() {
        Set<DisclosedField> fields = EnumSet.noneOf(DisclosedField.class);
        fields.addAll(List.of(facts));
        told(fields, DisclosedField.RISK_WHY, riskWhy);
        told(fields, DisclosedField.SAFETY_PLAN, safetyPlan);
        told(fields, DisclosedField.DONE, done);
        return new Choice(fields, guardian, riskWhy, safetyPlan, done, asked);
    }

    private static void told(Set<DisclosedField> fields, DisclosedField field, String text) {
        if (text != null && !text.isBlank()) {
            fields.add(field);
        }
    }

    /** What is ticked for the Centre, which is always told the risk. */
    public DisclosedField[] getOfferedToCentre() {
        return new DisclosedField[] {DisclosedField.NAME, DisclosedField.CLASS, DisclosedField.BIRTH_DATE, DisclosedField.GUARDIAN, DisclosedField.REASONS};
    }

    public DisclosedField[] getOffered() {
        return new DisclosedField[] {DisclosedField.NAME, DisclosedField.CLASS, DisclosedField.BIRTH_DATE, DisclosedField.GUARDIAN, DisclosedField.RISK,
            DisclosedField.REASONS};
    }

    public DisclosedField[] getFacts() {
        return facts;
    }

    public void setFacts(DisclosedField[] facts) {
        this.facts = facts == null ? new DisclosedField[0] : facts;
    }

    public UUID getGuardian() {
        return guardian;
    }

    public void setGuardian(UUID guardian) {
        this.guardian = guardian;
    }

    public String getRiskWhy() {
        return riskWhy;
    }

    public void setRiskWhy(String riskWhy) {
        this.riskWhy = riskWhy;
    }

    public String getSafetyPlan() {
        return safetyPlan;
    }

    public void setSafetyPlan(String safetyPlan) {
        this.safetyPlan = safetyPlan;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
