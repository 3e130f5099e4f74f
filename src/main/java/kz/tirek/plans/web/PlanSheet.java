package kz.tirek.plans.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kz.tirek.plans.PlanPrint;
import kz.tirek.plans.PlanView;
import kz.tirek.shared.paper.Paper;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Text;

/** Lays a programme out on paper for the parents' signature, in Kazakh or Russian. */
@RequestScoped
public class PlanSheet {
    @Inject Text text;
    @Inject Language shown;

    /** @param language kk or ru; any other is Kazakh */
    byte[] of(PlanPrint print, String language) {
        String tag = "ru".equals(language) ? "ru" : "kk";
        shown.use(tag);
        PlanView plan = print.plan();
        var body = new StringBuilder("<h1>" + said("plan.title") + "</h1><p class=\"small\">" + said("plan.law") + "</p><table class=\"plain\">");
        fact(body, "case.pupil", print.pupil() + ", " + print.classLabel());
        fact(body, "case.school", print.school().in(tag));
        fact(body, "plan.period", text.of(PlanWords.periodKey(plan), plan.firstTerm(), plan.lastTerm(), text.date(plan.startsOn()), text.date(plan.endsOn())));
        body.append("</table>");
        plan.goals().forEach(goal -> goal(body, goal));
        body.append("<h2>").append(said("plan.reviews")).append("</h2><ul>");
        plan.reviews().forEach(one -> body.append("<li>").append(Paper.escape(text.of("plan.reviewOf", one.term(), text.date(one.dueOn())))).append("</li>"));
        body.append("</ul><p>").append(said("plan.parentsText")).append("</p><table class=\"plain sign\">");
        sign(body, "plan.signParent");
        sign(body, "plan.signPsychologist");
        sign(body, "plan.signHead");
        return Paper.pdf(tag, text.get("plan.title"), body.append("</table>").toString(), null);
    }

    private void goal(StringBuilder body, PlanView.Goal goal) {
        body.append("<h2>").append(said("plan.goal")).append(": ").append(Paper.escape(goal.text())).append("</h2><table><thead><tr><th>").append(said("plan.measure"))
                .append("</th><th>").append(said("plan.responsible")).append("</th><th>").append(said("plan.dueOn")).append("</th></tr></thead><tbody>");
        goal.measures().forEach(one -> body.append("<tr><td>").append(Paper.escape(one.text())).append("</td><td>").append(Paper.escape(text.label(one.responsible())))
                .append(one.person() == null ? "" : ", " + Paper.escape(one.person())).append("</td><td>").append(Paper.escape(text.date(one.dueOn()))).append("</td></tr>"));
        body.append("</tbody></table>");
    }

    private void fact(StringBuilder body, String key, String value) {
        body.append("<tr><th>").append(said(key)).append("</th><td>").append(Paper.escape(value)).append("</td></tr>");
    }

    private void sign(StringBuilder body, String key) {
        body.append("<tr><td>").append(said(key)).append("</td><td class=\"line\"> </td><td>").append(said("plan.signDate")).append("</td><td class=\"line\"> </td></tr>");
    }

    private String said(String key) {
        return Paper.escape(text.get(key));
    }
}
