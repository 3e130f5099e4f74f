package kz.tirek.referrals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.tirek.cases.CaseNumber;
import kz.tirek.referrals.LetterDesk;
import kz.tirek.referrals.LetterLine;
import kz.tirek.referrals.ReferralLine;
import kz.tirek.referrals.ReferralSending;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Routes;

/** Backs {@code referrals/case.xhtml}: what went out about the child of a case, to the Centre and to other organisations. */
@Named
@RequestScoped
public class CaseReferrals {
    @Inject ReferralSending sending;
    @Inject LetterDesk letters;
    @Inject HttpServletRequest request;

    private List<ReferralLine> referrals;
    private List<LetterLine> written;

    public List<ReferralLine> getReferrals() {
        if (referrals == null) {
            referrals = sending.ofCase(number());
        }
        return referrals;
    }

    public List<LetterLine> getLetters() {
        if (written == null) {
            written = letters.ofCase(number());
        }
        return written;
    }

    /** Whether one to the Centre is under way, so that no second is sent. */
    public boolean isSent() {
        return getReferrals().stream().anyMatch(line -> line.status().underWay());
    }

    /** Which form is open: crisis, letter, or empty. */
    public String getDoing() {
        String doing = request.getParameter("do");
        return "crisis".equals(doing) || "letter".equals(doing) ? doing : "";
    }

    /** Whether one letter is shown. */
    public boolean isLetterOpen() {
        return Ids.read(request.getParameter("letter")).isPresent();
    }

    private CaseNumber number() {
        return new CaseNumber(Routes.key(request));
    }
}
