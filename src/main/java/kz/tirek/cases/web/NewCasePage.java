package kz.tirek.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.CaseIntake;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.NewCase;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Source;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code cases/new.xhtml}: opens a case. */
@Named
@ViewScoped
public class NewCasePage implements Serializable {
    private static final int FOUND = 8;

    @Inject transient CaseIntake intake;
    @Inject transient PupilRegister register;
    @Inject transient Messages messages;
    @Inject transient GroundForm ground;
    @Inject transient HttpServletRequest request;

    private UUID requestKey = Ids.next();
    private PupilChoice pupil;
    private Reason[] reasons = {};
    private Source source;
    private Risk risk;
    private String riskWhy;
    private LocalDate followUpOn;

    @PostConstruct
    void open() {
        String asked = request.getParameter("pupil");
        if (asked != null && asked.matches("[0-9a-f-]{36}")) {
            pupil = PupilChoice.of(register.view(UUID.fromString(asked)));
        }
    }

    /** Pupils of the psychologist's schools whose name is like what was typed. */
    public List<PupilChoice> find(String typed) {
        return register.search(PupilQuery.of(typed), 0, FOUND).items().stream().map(PupilChoice::of).toList();
    }

    public void save() {
        var facts = new NewCase(pupil == null ? null : pupil.id(), Set.of(reasons), source, risk, riskWhy,
                ground.getKind() == GroundForm.Kind.CONSENT ? ground.paper() : null,
                ground.getKind() == GroundForm.Kind.URGENT ? ground.urgent() : null, followUpOn);
        CaseNumber number = intake.open(requestKey, facts);
        messages.done("case.opened", number.value());
        messages.saved("case:new");
        messages.open("/cases/" + number.value());
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(UUID requestKey) {
        this.requestKey = requestKey;
    }

    public PupilChoice getPupil() {
        return pupil;
    }

    public void setPupil(PupilChoice pupil) {
        this.pupil = pupil;
    }

    public Reason[] getReasons() {
        return reasons.clone();
    }

    public void setReasons(Reason[] reasons) {
        this.reasons = reasons == null ? new Reason[0] : reasons.clone();
    }

    public Source getSource() {
        return source;
    }

    public void setSource(Source source) {
        this.source = source;
    }

    public Risk getRisk() {
        return risk;
    }

    public void setRisk(Risk risk) {
        this.risk = risk;
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
}
