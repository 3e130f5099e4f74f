package kz.tirek.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseView;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.CaseWork.Correction;
import kz.tirek.cases.Outcome;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Source;
import kz.tirek.cases.UrgentGround;
import kz.tirek.people.NewConsent;
import kz.tirek.shared.Stale;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code cases/case.xhtml}: one case and what may be done with it. */
@Named
@ViewScoped
public class CasePage implements Serializable {
    @Inject transient CaseDesk desk;
    @Inject transient CaseWork work;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;
    @Inject transient GroundForm ground;

    private String number;
    private int version;
    private boolean conflict;
    private transient CaseView view;
    private Risk risk;
    private String why;
    private Set<Reason> reasons;
    private Source source;
    private String riskWhy;
    private LocalDate followUpOn;
    private String nextStep;
    private Outcome outcome;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
        version = getView().version();
        risk = view.risk();
        reasons = EnumSet.copyOf(view.reasons());
        source = view.source();
        followUpOn = view.followUpOn();
        if (view.own()) {
            riskWhy = view.confidence().riskWhy();
            nextStep = view.confidence().nextStep();
        }
    }

    /** The case as it is now. */
    public CaseView getView() {
        if (view == null) {
            view = desk.view(new CaseNumber(number));
        }
        return view;
    }

    /** Key of what is said of how the actor stands to a case of somebody else, {@code null} for an own one. */
    public String getStandingText() {
        return switch (getView().standing()) {
            case CO_WORKER -> "case.shared";
            case STAND_IN -> "case.standIn";
            case SUPERVISOR -> "case.supervised";
            default -> null;
        };
    }

    /** Which form is open: reassess, correct, consent, urgent, followUp, close, reopen, or empty. */
    public String getDoing() {
        String doing = request.getParameter("do");
        return doing != null && getView().own() && doing.matches("[A-Za-z]{1,12}") ? doing : "";
    }

    public void reassess() {
        change("case.reassessed", () -> work.reassess(new CaseNumber(number), version, risk, why));
    }

    public void correct() {
        change("case.corrected", () -> work.correct(new CaseNumber(number), new Correction(version, reasons, source, riskWhy)));
    }

    public void consent() {
        NewConsent paper = ground.paper();
        change("case.consentRecorded", () -> work.consent(new CaseNumber(number), version, paper));
    }

    public void actUrgently() {
        UrgentGround urgent = ground.urgent();
        change("case.urgentRecorded", () -> work.actUrgently(new CaseNumber(number), version, urgent));
    }

    public void followUp() {
        change("case.followUpSet", () -> work.followUp(new CaseNumber(number), version, followUpOn, nextStep));
    }

    public void close() {
        change("case.closedNow", () -> work.close(new CaseNumber(number), version, outcome, why));
    }

    public void reopen() {
        change("case.reopenedNow", () -> work.reopen(new CaseNumber(number), version, why));
    }

    /** Does the change, or shows both versions when somebody else was faster: nothing typed is lost, saving again overrules knowingly. */
    private void change(String said, Runnable change) {
        try {
            change.run();
            messages.done(said);
            messages.saved(getFormKey());
            messages.open("/cases/" + number);
        } catch (Stale stale) {
            view = null;
            version = getView().version();
            conflict = true;
        }
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "case:" + number + ":" + getDoing();
    }

    public boolean isConflict() {
        return conflict;
    }

    public Risk getRisk() {
        return risk;
    }

    public void setRisk(Risk risk) {
        this.risk = risk;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Reason[] getReasons() {
        return reasons.toArray(Reason[]::new);
    }

    public void setReasons(Reason[] reasons) {
        this.reasons = reasons == null ? Set.of() : Set.of(reasons);
    }

    public Source getSource() {
        return source;
    }

    public void setSource(Source source) {
        this.source = source;
    }

    public String getRiskWhy() {
        return riskWhy;
    }

    public void setRiskWhy(String riskWhy) {
        this.riskWhy = riskWhy;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }
}
