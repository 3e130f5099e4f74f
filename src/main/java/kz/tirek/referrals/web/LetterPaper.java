package kz.tirek.referrals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.tirek.referrals.Disclosed;
import kz.tirek.referrals.LetterView;
import kz.tirek.shared.Phone;
import kz.tirek.shared.paper.Paper;
import kz.tirek.shared.web.Texts;

/** Puts a letter on paper, in its own language, with nothing but what was chosen. */
@RequestScoped
class LetterPaper {
    @Inject Texts texts;

    byte[] pdf(LetterView letter) {
        String tag = letter.line().language();
        Disclosed told = letter.disclosed();
        var body = new StringBuilder();
        body.append("<p>").append(Paper.escape(letter.school().in(tag))).append("</p>");
        body.append("<p>").append(say(tag, "letter.paperNumber", letter.line().number(), date(letter.line().datedOn(), tag))).append("</p>");
        body.append("<p><b>").append(Paper.escape(letter.line().organisation())).append("</b></p>");
        body.append("<h1>").append(say(tag, "letter.paperTitle")).append("</h1>");
        body.append("<p>").append(say(tag, "letter.paperIntro")).append("</p>");
        facts(body, told, tag);
        paragraph(body, tag, "disclosed.asked", told.asked());
        body.append("<p>").append(say(tag, "letter.paperGround." + letter.line().ground().name())).append("</p>");
        body.append("<p>").append(say(tag, "letter.paperSign", letter.line().writtenBy())).append("</p>");
        return Paper.pdf(tag, letter.line().number(), body.toString(), null);
    }

    private void facts(StringBuilder body, Disclosed told, String tag) {
        body.append("<table><tbody>");
        row(body, tag, "DisclosedField.NAME", told.name());
        row(body, tag, "DisclosedField.CLASS", told.classLabel());
        row(body, tag, "DisclosedField.BIRTH_DATE", told.birthDate() == null ? null : date(told.birthDate(), tag));
        row(body, tag, "DisclosedField.GUARDIAN", told.guardian() == null ? null : contact(told.guardian(), tag));
        row(body, tag, "DisclosedField.RISK", told.risk() == null ? null : texts.in(tag, "Risk." + told.risk().name()));
        row(body, tag, "DisclosedField.REASONS", told.reasons() == null ? null
                : told.reasons().stream().map(reason -> texts.in(tag, "Reason." + reason.name())).collect(Collectors.joining(", ")));
        row(body, tag, "DisclosedField.RISK_WHY", told.riskWhy());
        row(body, tag, "DisclosedField.SAFETY_PLAN", told.safetyPlan());
        row(body, tag, "DisclosedField.DONE", told.done());
        body.append("</tbody></table>");
    }

    private void row(StringBuilder body, String tag, String key, String value) {
        if (value != null) {
            body.append("<tr><th>").append(say(tag, key)).append("</th><td>").append(Paper.escape(value)).append("</td></tr>");
        }
    }

    private void paragraph(StringBuilder body, String tag, String key, String value) {
        body.append("<h2>").append(say(tag, key)).append("</h2><p>").append(Paper.escape(value)).append("</p>");
    }

    private String contact(Disclosed.Contact contact, String tag) {
        String phone = contact.phone() == null ? "" : ", " + new Phone(contact.phone()).shown();
        return contact.name() + " (" + texts.in(tag, "Relation." + contact.relation().name()) + ")" + phone;
    }

    private String say(String tag, String key, Object... args) {
        return Paper.escape(texts.in(tag, key, args));
    }

    private static String date(LocalDate day, String tag) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(tag)).format(day);
    }
}
