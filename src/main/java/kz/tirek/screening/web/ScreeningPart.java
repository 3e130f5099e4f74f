package kz.tirek.screening.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.cases.CaseNumber;
import kz.tirek.screening.Instrument;
import kz.tirek.screening.Instruments;
import kz.tirek.screening.ScreeningDesk;
import kz.tirek.screening.ScreeningView;
import kz.tirek.shared.web.Course;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Routes;

/** Backs {@code screening/part.xhtml}: screenings of a case and how their scores went; instruments for the page that uses one. */
@Named
@RequestScoped
public class ScreeningPart {
    @Inject ScreeningDesk desk;
    @Inject Language language;
    @Inject HttpServletRequest request;

    private List<ScreeningView> all;

    /**
     * The scores of one instrument.
     *
     * @param id of the figure
     */
    public record Run(String id, String name, Course course) {}

    public List<ScreeningView> getAll() {
        if (all == null) {
            all = desk.list(new CaseNumber(Routes.key(request)));
        }
        return all;
    }

    public List<Instrument> getInstruments() {
        return Instruments.all();
    }

    /** Scores over time of each instrument that was used with a number as its result. */
    public List<Run> getRuns() {
        var runs = new ArrayList<Run>();
        for (Instrument instrument : Instruments.all()) {
            var values = new ArrayList<Course.Value>();
            getAll().stream().filter(one -> one.instrument().equals(instrument.code()) && one.score().value() != null)
                    .forEach(one -> values.add(0, new Course.Value(one.heldOn(), one.score().value(), words(one))));
            if (!values.isEmpty()) {
                runs.add(new Run("course-" + instrument.code(), instrument.name().in(language.getTag()),
                        Course.of(values, instrument.least(), instrument.greatest(), rules(instrument))));
            }
        }
        return runs;
    }

    private String words(ScreeningView one) {
        return one.score().value() + (one.meaning() == null ? "" : ", " + one.meaning().in(language.getTag()));
    }

    private static List<Course.Rule> rules(Instrument instrument) {
        if (instrument.bands().isEmpty()) {
            return List.of(rule(instrument.least()), rule(instrument.most()));
        }
        var rules = new ArrayList<Course.Rule>();
        instrument.bands().forEach(band -> rules.add(rule(band.from())));
        rules.add(rule(instrument.greatest()));
        return rules;
    }

    private static Course.Rule rule(int value) {
        return new Course.Rule(value, Integer.toString(value));
    }
}
