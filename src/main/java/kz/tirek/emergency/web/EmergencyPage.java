package kz.tirek.emergency.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.SignIn;
import kz.tirek.emergency.Category;
import kz.tirek.emergency.EmergencyDesk;
import kz.tirek.emergency.EmergencyLine;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code emergency/emergency.xhtml}: opens a case that is not one's own, after a fresh sign-in. */
@Named
@ViewScoped
public class EmergencyPage implements Serializable {
    @Inject transient EmergencyDesk desk;
    @Inject transient SignIn signIn;
    @Inject transient Clock clock;
    @Inject transient Messages messages;

    private final UUID requestKey = Ids.next();
    private String caseNumber;
    private Category category;
    private String reason;
    private transient List<EmergencyLine> mine;

    /** Whether the person proved who they are just now; the form is shown only then. */
    public boolean isFresh() {
        return signIn.fresh(clock.instant());
    }

    public List<EmergencyLine> getMine() {
        if (mine == null) {
            mine = desk.mine();
        }
        return mine;
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public int getLeastReason() {
        return EmergencyDesk.LEAST_REASON;
    }

    public void open() {
        desk.open(requestKey, caseNumber, category, reason);
        messages.done("emergency.opened");
        messages.open("/cases/" + caseNumber.strip());
    }

    public void end(UUID id, int version) {
        desk.end(id, version);
        messages.done("emergency.ended");
        messages.open("/emergency");
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
