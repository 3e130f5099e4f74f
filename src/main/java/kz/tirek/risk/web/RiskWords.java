package kz.tirek.risk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.cases.Risk;
import kz.tirek.risk.AssessmentView;
import kz.tirek.risk.ProtectiveFactor;
import kz.tirek.risk.RiskFactor;
import kz.tirek.risk.RiskFile;
import kz.tirek.risk.RiskKind;
import kz.tirek.shared.Time;
import kz.tirek.shared.web.Course;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Text;

/** The choices and the words of the page about a case's risk: {@code #{riskWords.kinds}}. */
@Named
@RequestScoped
public class RiskWords {
    @Inject Text text;
    @Inject Language language;

    public RiskKind[] getKinds() {
        return RiskKind.values();
    }

    public Risk[] getLevels() {
        return Risk.values();
    }

    public RiskFactor[] getRisks() {
        return RiskFactor.values();
    }

    public ProtectiveFactor[] getProtects() {
        return ProtectiveFactor.values();
    }

    /** Labels with a comma between. */
    public String labels(List<? extends Enum<?>> values) {
        return values.stream().map(text::label).collect(Collectors.joining(", "));
    }

    /** The day of an assessment or plan. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Time.ZONE);
    }

    /** How the level went from the first assessment to the newest. */
    public Course course(RiskFile file) {
        var values = new ArrayList<Course.Value>();
        for (AssessmentView one : file.assessments()) {
            Risk level = one.facts().overall();
            values.add(0, new Course.Value(day(one.at()), level.level(), text.label(level)));
        }
        List<Course.Rule> rules = List.of(Risk.values()).stream().map(level -> new Course.Rule(level.level(), text.label(level))).toList();
        return Course.of(values, Risk.LOW.level(), Risk.CRITICAL.level(), rules);
    }

    /** The language of the page, in which a sheet is printed first. */
    public String getTag() {
        return language.getTag();
    }
}
