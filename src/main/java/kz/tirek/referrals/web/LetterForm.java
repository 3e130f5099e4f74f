package kz.tirek.referrals.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.referrals.Addressee;
import kz.tirek.referrals.Disclosed;
import kz.tirek.referrals.LetterDesk;
import kz.tirek.referrals.NewLetter;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Writes a letter to another organisation in two steps: what it says, then a look at it before it gets its number. */
@Named
@ViewScoped
public class LetterForm implements Serializable {
    @Inject transient LetterDesk desk;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;
    @Inject transient ChoiceForm form;
    @Inject transient Clock clock;

    private final UUID requestKey = Ids.next();
    private String number;
    private boolean checking;
    private transient Disclosed preview;
    private Addressee addressee;
    private String organisation;
    private String language = "kk";
    private boolean byLaw;
    private LocalDate datedOn;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
        datedOn = LocalDate.now(clock);
    }

    public void check() {
        preview = desk.preview(new CaseNumber(number), facts());
        checking = true;
    }

    public void change() {
        checking = false;
    }

    public void write() {
        UUID id = desk.write(requestKey, new CaseNumber(number), facts());
        messages.done("letter.writtenNow");
        messages.saved(getFormKey());
        messages.open("/cases/" + number + "/referrals?letter=" + id);
    }

    private NewLetter facts() {
        return new NewLetter(addressee, organisation, language, byLaw, datedOn, form.choice());
    }

    /** What the letter will say. */
    public Disclosed getPreview() {
        if (preview == null) {
            preview = desk.preview(new CaseNumber(number), facts());
        }
        return preview;
    }

    public boolean isChecking() {
        return checking;
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "letter:" + number;
    }

    public Addressee getAddressee() {
        return addressee;
    }

    public void setAddressee(Addressee addressee) {
        this.addressee = addressee;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isByLaw() {
        return byLaw;
    }

    public void setByLaw(boolean byLaw) {
        this.byLaw = byLaw;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }
}
