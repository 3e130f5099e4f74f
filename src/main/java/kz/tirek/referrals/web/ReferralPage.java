package kz.tirek.referrals.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.UUID;
import kz.tirek.referrals.ReferralDesk;
import kz.tirek.referrals.ReferralNumber;
import kz.tirek.referrals.ReferralSending;
import kz.tirek.referrals.ReferralView;
import kz.tirek.referrals.ReferralView.ReviewLine;
import kz.tirek.referrals.ReferralWork;
import kz.tirek.referrals.ReviewFinding;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Stale;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code referrals/referral.xhtml}: one referral and what the Centre or the school does with it. */
@Named
@ViewScoped
public class ReferralPage implements Serializable {
    @Inject transient ReferralDesk desk;
    @Inject transient ReferralWork work;
    @Inject transient ReferralSending sending;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private final UUID requestKey = Ids.next();
    private String number;
    private int version;
    private boolean conflict;
    private transient ReferralView view;
    private String words;
    private ReviewFinding finding;
    private LocalDateTime on;

    @PostConstruct
    void open() {
        number = new ReferralNumber(Routes.key(request)).value();
        version = getView().version();
    }

    /** The referral as it is now. */
    public ReferralView getView() {
        if (view == null) {
            view = desk.view(new ReferralNumber(number));
        }
        return view;
    }

    /** Which form is open: decline, ask, mobile, met, contact, result, review, close, answer, or empty. */
    public String getDoing() {
        String doing = request.getParameter("do");
        boolean mine = "answer".equals(doing) ? getView().atSchool() : getView().atCentre();
        return doing != null && mine && doing.matches("decline|ask|mobile|met|contact|result|review|close|answer") ? doing : "";
    }

    /** The review that the address names, or {@code null}. */
    public ReviewLine getReview() {
        return getView().reviews().stream().filter(one -> one.id().toString().equals(request.getParameter("review")) && one.finding() == null).findFirst()
                .orElse(null);
    }

    public void accept() {
        change("referral.acceptedNow", () -> work.accept(requestKey, number(), version));
    }

    /** Does what the open form is for. */
    public void act() {
        switch (getDoing()) {
            case "decline" -> change("referral.declinedNow", () -> work.decline(requestKey, number(), version, words));
            case "ask" -> change("referral.askedNow", () -> work.ask(requestKey, number(), version, words));
            case "mobile" -> change("referral.mobileNow", () -> work.handToMobileTeam(requestKey, number(), version, words, on));
            case "met" -> change("referral.metNow", () -> work.mobileTeamMet(requestKey, number(), version, words));
            case "contact" -> change("referral.contactNow", () -> work.contact(requestKey, number(), version, words));
            case "result" -> change("referral.resultNow", () -> work.result(requestKey, number(), version, words));
            case "close" -> change("referral.closedNow", () -> work.close(requestKey, number(), version, words));
            case "answer" -> change("referral.answeredNow", () -> sending.answer(requestKey, number(), version, words));
            default -> { }
        }
    }

    public void reviewed(UUID review, int reviewVersion) {
        change("referral.reviewNow", () -> work.review(requestKey, number(), review, reviewVersion, finding, words));
    }

    /** Does the change, or shows how the referral stands when somebody else was faster: nothing typed is lost. */
    private void change(String said, Runnable change) {
        try {
            change.run();
            messages.done(said);
            messages.saved(getFormKey());
            messages.open("/referrals/" + number);
        } catch (Stale stale) {
            view = null;
            version = getView().version();
            conflict = true;
        }
    }

    private ReferralNumber number() {
        return new ReferralNumber(number);
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "referral:" + number + ":" + getDoing();
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDateTime getOn() {
        return on;
    }

    public void setOn(LocalDateTime on) {
        this.on = on;
    }

    public ReviewFinding getFinding() {
        return finding;
    }

    public void setFinding(ReviewFinding finding) {
        this.finding = finding;
    }
}
