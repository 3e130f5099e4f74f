package kz.tirek.referrals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.clocks.Course;
import kz.tirek.referrals.Addressee;
import kz.tirek.referrals.Delivery;
import kz.tirek.referrals.DisclosedField;
import kz.tirek.referrals.ReviewFinding;
import kz.tirek.referrals.TermLine;
import kz.tirek.shared.Phone;
import kz.tirek.shared.web.Text;

/** The choices and the words that pages about referrals and letters share. */
@Named
@RequestScoped
public class ReferralWords {
    private static final long LONG_HOURS = 48;

    @Inject Text text;

    public Addressee[] getAddressees() {
        return Addressee.values();
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    public ReviewFinding[] getFindings() {
        return ReviewFinding.values();
    }

    /** Labels of what was disclosed, a comma between. */
    public String fields(List<DisclosedField> fields) {
        return fields.stream().map(text::label).collect(Collectors.joining(", "));
    }

    public String phone(String e164) {
        return e164 == null ? "" : new Phone(e164).shown();
    }

    /** late, soon, ok or nothing, for the tag of a term. */
    public String state(TermLine term) {
        if (term.breached()) {
            return "late";
        }
        return term.running() ? term.state() == Course.State.CALM ? "" : "soon" : "ok";
    }

    /** "2 h 10 min left", "1 h late", "in time". */
    public String left(TermLine term) {
        if (!term.running()) {
            return text.get(term.kept() ? "term.kept" : "term.broken");
        }
        return text.of(term.breached() ? "term.late" : "term.left", length(term.left().abs()));
    }

    private String length(Duration length) {
        if (length.toHours() >= LONG_HOURS) {
            return text.count("term.days", length.toDays());
        }
        return length.toHours() > 0 ? text.of("term.hours", length.toHours(), length.toMinutesPart()) : text.of("term.minutes", length.toMinutes());
    }
}
