package kz.tirek.risk.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.risk.RiskDesk;
import kz.tirek.risk.RiskFile;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import kz.tirek.shared.web.Text;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code risk/risk.xhtml}: how great the danger for a child is, how it went, and the plan for the child's safety. */
@Named
@ViewScoped
public class RiskPage implements Serializable {
    @Inject transient RiskDesk desk;
    @Inject transient Messages messages;
    @Inject transient Text text;
    @Inject transient HttpServletRequest request;
    @Inject AssessmentForm assessment;
    @Inject SafetyForm safety;

    private String number;
    private UUID requestKey = Ids.next();
    private transient RiskFile file;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
        if (getFile().current() != null) {
            assessment.start(file.current().facts());
        }
        if (file.plan() == null) {
            safety.start(text.get("safety.linesTold"));
        } else {
            safety.show(file.plan().words());
        }
    }

    public RiskFile getFile() {
        if (file == null) {
            file = desk.file(new CaseNumber(number));
        }
        return file;
    }

    /** Which form is open: assess, safety, or empty. */
    public String getDoing() {
        String doing = request.getParameter("do");
        return doing != null && doing.matches("assess|safety") ? doing : "";
    }

    public void assess() {
        desk.assess(requestKey, new CaseNumber(number), assessment.facts());
        done("risk.assessedNow");
    }

    public void plan() {
        desk.plan(requestKey, new CaseNumber(number), safety.words());
        done("risk.plannedNow");
    }

    private void done(String said) {
        messages.done(said);
        messages.saved(getFormKey());
        messages.open("/cases/" + number + "/risk");
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "risk:" + number + ":" + getDoing();
    }

    public String getNumber() {
        return number;
    }

    public AssessmentForm getAssessment() {
        return assessment;
    }

    public SafetyForm getSafety() {
        return safety;
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(UUID requestKey) {
        this.requestKey = requestKey == null ? Ids.next() : requestKey;
    }
}
