package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseLine;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseView;
import kz.tirek.cases.Risk;
import kz.tirek.plans.AgreementForm;
import kz.tirek.plans.NewPlan;
import kz.tirek.plans.PlanDesk;
import kz.tirek.plans.PlanView;
import kz.tirek.plans.PlanWork;
import kz.tirek.risk.NewAssessment;
import kz.tirek.risk.ProtectiveFactor;
import kz.tirek.risk.RiskDesk;
import kz.tirek.risk.RiskFactor;
import kz.tirek.risk.RiskKind;
import kz.tirek.risk.SafetyWords;
import kz.tirek.screening.NewScreening;
import kz.tirek.screening.ScreeningDesk;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;

/** Gives the account psychologist a few cases whose risk was assessed, with screenings, a safety plan and individual programmes. */
@ApplicationScoped
public class DemoRisk implements DemoStep {
    private static final int CASES = 4;
    private static final int WEEK = 7;
    private static final int[] ANSWERS = {2, 1, 1};

    @Inject DemoStaff accounts;
    @Inject DemoClock clock;
    @Inject CaseDesk cases;
    @Inject RiskDesk risk;
    @Inject ScreeningDesk screenings;
    @Inject PlanDesk plans;
    @Inject PlanWork planWork;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        accounts.signIn("psychologist");
        LocalDate today = clock.today();
        List<CaseView> covered = cases.list(CaseFilter.underWay(50)).items().stream().map(CaseLine::number).map(number -> cases.view(new CaseNumber(number)))
                .filter(view -> view.covered() && view.confidence().consent() != null && view.openedOn().isBefore(today.minusDays(2 * WEEK + 1))).limit(CASES).toList();
        for (int i = 0; i < covered.size(); i++) {
            try {
                run(new CaseNumber(covered.get(i).number()), covered.get(i).risk(), i, today);
            } finally {
                clock.reset();
            }
        }
    }

    private void run(CaseNumber number, Risk now, int place, LocalDate today) {
        for (int weeks = ANSWERS.length - 1; weeks >= 0; weeks--) {
            clock.set(today.minusDays((long) weeks * WEEK).atTime(LocalTime.of(8, 20 + place)));
            Risk level = weeks == 0 ? now : Risk.of(Math.min(Risk.CRITICAL.level(), now.level() + (weeks == 2 ? 1 : 0)));
            risk.assess(Ids.next(), number, assessment(level));
            UUID id = screenings.take(Ids.next(), number, new NewScreening("WHO_5", "kk", clock.today(), answers(5, ANSWERS.length - weeks), null, false));
            screenings.close(number, id, 0, "Демо: нәтижесі ата-анаға түсіндірілді.");
        }
        if (place == 0) {
            risk.plan(Ids.next(), number, new SafetyWords("Демо: ұйқым қашады, ешкіммен сөйлескім келмейді", "Терең тыныс аламын, серуенге шығамын", "Апам, сынып жетекшім",
                    "111 – балалар мен отбасы желісі. 150 – сенім телефоны. 112 – өмірге қауіп төнсе.", "Апамның үйі"));
            var phq = answers(13, 0);
            phq.put("9", 1);
            screenings.take(Ids.next(), number, new NewScreening("PHQ_A", "kk", clock.today(), phq, null, false));
        }
        if (place < 2) {
            draw(number, place, today);
        }
    }

    private static NewAssessment assessment(Risk level) {
        return new NewAssessment(Map.of(RiskKind.SELF_HARM, Risk.LOW, RiskKind.BULLYING, level), Set.of(RiskFactor.WITHDRAWN, RiskFactor.CONFLICT_AT_HOME), null,
                Set.of(ProtectiveFactor.TRUSTED_ADULT, ProtectiveFactor.HOBBY), null, level, "Демо: әңгіме мен бақылау негізінде.",
                "Мектеп директорының орынбасары (демо)", "Демо: апта сайын кездесу, ата-анамен байланыс.", null);
    }

    private static Map<String, Integer> answers(int items, int value) {
        var answers = new HashMap<String, Integer>();
        for (int item = 1; item <= items; item++) {
            answers.put(Integer.toString(item), value);
        }
        return answers;
    }

    /** A programme for the first terms that are not over; none between school years. */
    private void draw(CaseNumber number, int place, LocalDate today) {
        for (int term = 1; term <= 4; term++) {
            try {
                plans.draw(Ids.next(), number, new NewPlan(null, term, 1, place == 0 ? "SAFETY" : "EMOTION", "kk"));
                PlanView plan = plans.list(number).get(0);
                if (place == 0) {
                    planWork.agree(Ids.next(), number, new PlanWork.Agreement(plan.version(), today, AgreementForm.SIGNED, "Үлгі Гүлнар"));
                }
                return;
            } catch (Refusal over) {
                clock.reset();
            }
        }
    }
}
