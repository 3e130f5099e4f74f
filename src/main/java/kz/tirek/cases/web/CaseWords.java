package kz.tirek.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.cases.Outcome;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Source;
import kz.tirek.cases.Status;
import kz.tirek.shared.web.Text;

/** The choices and the words that pages about cases share: {@code #{caseWords.reasons}}, {@code #{caseWords.due(day)}}. */
@Named
@RequestScoped
public class CaseWords {
    @Inject Text text;
    @Inject Clock clock;

    public Reason[] getReasons() {
        return Reason.values();
    }

    public Risk[] getRisks() {
        return Risk.values();
    }

    public Source[] getSources() {
        return Source.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Status[] getStatuses() {
        return Status.values();
    }

    /** Labels of reasons, a comma between. */
    public String reasons(List<Reason> reasons) {
        return reasons.stream().map(text::label).collect(Collectors.joining(", "));
    }

    /** What a step says: labels for coded fields, else the text itself. */
    public String said(String field, String said) {
        if ("reasons".equals(field)) {
            return reasons(Arrays.stream(said.split(" ")).map(Reason::valueOf).toList());
        }
        return "source".equals(field) ? text.label(Source.valueOf(said)) : said;
    }

    /** late, soon (today or tomorrow) or nothing, for the tag of a day. */
    public String state(LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        return days < 0 ? "late" : days <= 1 ? "soon" : "";
    }

    /** "2 days late", "today", "tomorrow", or the day itself. */
    public String due(LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        if (days < 0) {
            return text.count("due.late", -days);
        }
        return days == 0 ? text.get("due.today") : days == 1 ? text.get("due.tomorrow") : text.day(day);
    }
}
