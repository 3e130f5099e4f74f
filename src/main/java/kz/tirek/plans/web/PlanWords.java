package kz.tirek.plans.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kz.tirek.plans.AgreementForm;
import kz.tirek.plans.GoalResult;
import kz.tirek.plans.Responsible;
import kz.tirek.plans.ReviewDecision;

/** The choices of pages about programmes: {@code #{planWords.responsible}}. */
@Named
@RequestScoped
public class PlanWords {
    private static final int[] TERMS = {1, 2, 3, 4};
    private static final int[] COUNTS = {1, 2, 3};

    public Responsible[] getResponsible() {
        return Responsible.values();
    }

    public GoalResult[] getResults() {
        return GoalResult.values();
    }

    public ReviewDecision[] getDecisions() {
        return ReviewDecision.values();
    }

    public AgreementForm[] getForms() {
        return AgreementForm.values();
    }

    /** Numbers of the terms of a school year. */
    public int[] getTerms() {
        return TERMS.clone();
    }

    /** For how many terms a programme may be. */
    public int[] getCounts() {
        return COUNTS.clone();
    }
}
