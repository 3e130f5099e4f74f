package kz.tirek.plans.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.plans.AgreementForm;
import kz.tirek.plans.PlanDesk;
import kz.tirek.plans.PlanView;
import kz.tirek.plans.PlanWork;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Stale;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code plans/plan.xhtml}: the individual programme that is under way, earlier ones, and what is done with it. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    @Inject transient PlanDesk desk;
    @Inject transient PlanWork work;
    @Inject transient Messages messages;
    @Inject transient Clock clock;
    @Inject transient HttpServletRequest request;
    @Inject GoalForm goal;
    @Inject ReviewForm review;

    private String number;
    private int version;
    private boolean conflict;
    private UUID requestKey = Ids.next();
    private UUID chosen;
    private int term;
    private LocalDate day;
    private AgreementForm agreedForm;
    private String agreedBy;
    private String templateName;
    private transient List<PlanView> plans;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
        day = LocalDate.now(clock);
        chosen = Ids.read(request.getParameter("of")).orElse(null);
        String asked = request.getParameter("term");
        term = asked != null && asked.matches("[1-4]") ? Integer.parseInt(asked) : 0;
        if (getPlan() != null) {
            version = getPlan().version();
        }
        if (getGoalNow() == null) {
            goal.start();
        } else {
            goal.show(getGoalNow());
        }
    }

    /** All of the case, newest first. */
    public List<PlanView> getPlans() {
        if (plans == null) {
            plans = desk.list(new CaseNumber(number));
        }
        return plans;
    }

    /** The one under way, or null. */
    public PlanView getPlan() {
        return getPlans().stream().filter(PlanView::open).findFirst().orElse(null);
    }

    /** Those that are over. */
    public List<PlanView> getEarlier() {
        return getPlans().stream().filter(plan -> !plan.open()).toList();
    }

    /** The goal that is worded anew, as it is now; null for a new one. */
    public PlanView.Goal getGoalNow() {
        return getPlan() == null ? null : getPlan().goals().stream().filter(one -> one.id().equals(chosen)).findFirst().orElse(null);
    }

    /** The measure that was carried out, as it is now. */
    public PlanView.Measure getMeasureNow() {
        return getPlan() == null ? null : getPlan().goals().stream().flatMap(one -> one.measures().stream()).filter(one -> one.id().equals(chosen)).findFirst()
                .orElse(null);
    }

    /** Which form is open: draw, goal, done, agree, review, template, or empty. */
    public String getDoing() {
        String doing = request.getParameter("do");
        return doing != null && doing.matches("draw|goal|done|agree|review|template") ? doing : "";
    }

    public void saveGoal() {
        change("plan.goalSaved", () -> {
            if (chosen == null) {
                work.add(requestKey, new CaseNumber(number), version, goal.facts());
            } else {
                work.rewrite(new CaseNumber(number), version, chosen, goal.facts());
            }
        });
    }

    public void done() {
        if (chosen == null) {
            throw new Absent();
        }
        change("plan.doneNow", () -> work.done(new CaseNumber(number), version, chosen, day));
    }

    public void agree() {
        change("plan.agreedNow", () -> work.agree(requestKey, new CaseNumber(number), new PlanWork.Agreement(version, day, agreedForm, agreedBy)));
    }

    public void holdReview() {
        change("plan.reviewedNow", () -> work.review(new CaseNumber(number), version, term, review.facts()));
    }

    public void keepTemplate() {
        change("plan.templateKept", () -> desk.keepTemplate(requestKey, new CaseNumber(number), templateName));
    }

    /** Does the change, or shows both texts when somebody else was faster: nothing typed is lost, saving again overrules knowingly. */
    private void change(String said, Runnable change) {
        try {
            change.run();
            messages.done(said);
            messages.saved(getFormKey());
            messages.open("/cases/" + number + "/plan");
        } catch (Stale stale) {
            plans = null;
            version = getPlan() == null ? version : getPlan().version();
            conflict = true;
        }
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "plan:" + number + ":" + getDoing() + (chosen == null ? "" : ":" + chosen);
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getNumber() {
        return number;
    }

    public GoalForm getGoal() {
        return goal;
    }

    public ReviewForm getReview() {
        return review;
    }

    public int getTerm() {
        return term;
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(UUID requestKey) {
        this.requestKey = requestKey == null ? Ids.next() : requestKey;
    }

    /** The day on which a measure was carried out, or parents agreed. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public AgreementForm getAgreedForm() {
        return agreedForm;
    }

    public void setAgreedForm(AgreementForm agreedForm) {
        this.agreedForm = agreedForm;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(String agreedBy) {
        this.agreedBy = agreedBy;
    }

    public String getTemplateName() {
        return templateName;
    }

    public void setTemplateName(String templateName) {
        this.templateName = templateName;
    }
}
