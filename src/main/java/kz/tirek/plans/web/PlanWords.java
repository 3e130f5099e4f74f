package kz.tirek.plans.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.tirek.plans.AgreementForm;
import kz.tirek.plans.GoalResult;
import kz.tirek.plans.PlanView;
import kz.tirek.plans.Responsible;
import kz.tirek.plans.ReviewDecision;

/** The choices of pages about programmes: {@code #{planWords.responsible}}. */
@Named
@RequestScoped
public class PlanWords {
    private static final List<Integer> TERMS = List.of(1, 2, 3, 4);
    private static final List<Integer> COUNTS = List.of(1, 2, 3);

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

    /** Key of the wording of a programme's period: one term, or from one to another. */
    public static String periodKey(PlanView plan) {
        return plan.terms() == 1 ? "plan.periodOne" : "plan.periodOf";
    }

    /** Numbers of the terms of a school year. */
    public List<Integer> getTerms() {
        return TERMS;
    }

    /** For how many terms a programme may be. */
    public List<Integer> getCounts() {
        return COUNTS;
    }
}
