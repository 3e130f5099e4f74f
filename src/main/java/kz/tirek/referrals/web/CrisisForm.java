package kz.tirek.referrals.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.referrals.Disclosed;
import kz.tirek.referrals.ReferralNumber;
import kz.tirek.referrals.ReferralSending;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Refers the child of a case to the Centre in two steps: what is told, then a look at exactly what the Centre will read. */
@Named
@ViewScoped
public class CrisisForm implements Serializable {
    @Inject transient ReferralSending sending;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;
    @Inject transient ChoiceForm form;

    private final UUID requestKey = Ids.next();
    private String number;
    private boolean checking;
    private transient Disclosed preview;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
    }

    public void check() {
        preview = sending.preview(new CaseNumber(number), form.choice());
        checking = true;
    }

    public void change() {
        checking = false;
    }

    public void send() {
        ReferralNumber sent = sending.send(requestKey, new CaseNumber(number), form.choice());
        messages.done("referral.sentNow", sent.value());
        messages.saved(getFormKey());
        messages.open("/referrals/" + sent);
    }

    /** What the Centre will read. */
    public Disclosed getPreview() {
        if (preview == null) {
            preview = sending.preview(new CaseNumber(number), form.choice());
        }
        return preview;
    }

    public boolean isChecking() {
        return checking;
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "crisis:" + number;
    }
}
