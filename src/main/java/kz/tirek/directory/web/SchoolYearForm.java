package kz.tirek.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.directory.Directory;
import kz.tirek.directory.DirectoryWork;
import kz.tirek.directory.SchoolYearFacts;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The form of a school year in {@code directory/school-year-form.xhtml}: a new one, or the one that the address names. */
@Named
@ViewScoped
public class SchoolYearForm implements Serializable {
    private static final int TERMS = 4;

    @Inject transient Directory directory;
    @Inject transient DirectoryWork work;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private boolean known;
    private int version;
    private List<TermForm> terms = IntStream.rangeClosed(1, TERMS).mapToObj(TermForm::new).toList();
    private Integer startYear;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate extraStartsOn;
    private LocalDate extraEndsOn;
    private String note;

    @PostConstruct
    void open() {
        String asked = request.getParameter("schoolYear");
        if (asked != null && asked.matches("20\\d\\d")) {
            show(directory.schoolYears().stream().filter(y -> y.startYear() == Integer.parseInt(asked)).findFirst().orElseThrow(Absent::new));
        }
    }

    private void show(SchoolYearFacts shown) {
        known = true;
        version = shown.version();
        startYear = shown.startYear();
        startsOn = shown.startsOn();
        endsOn = shown.endsOn();
        extraStartsOn = shown.extraStartsOn();
        extraEndsOn = shown.extraEndsOn();
        note = shown.note();
        terms = shown.terms().stream().map(TermForm::of).toList();
    }

    public void save() {
        new Refusals().require(startYear, "startYear").throwIfAny();
        var facts = new SchoolYearFacts(startYear, version, startsOn, endsOn, extraStartsOn, extraEndsOn,
                terms.stream().map(TermForm::term).toList(), note);
        if (known) {
            work.correctSchoolYear(facts);
        } else {
            work.addSchoolYear(facts);
        }
        messages.done("schoolYear.saved");
        messages.open("/calendar");
    }

    /** Whether the directory has the school year already. */
    public boolean isKnown() {
        return known;
    }

    /** As people write it: 2026–2027. */
    public String getLabel() {
        return startYear + "–" + (startYear + 1);
    }

    public List<TermForm> getTerms() {
        return terms;
    }

    public Integer getStartYear() {
        return startYear;
    }

    public void setStartYear(Integer startYear) {
        this.startYear = startYear;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalDate getExtraStartsOn() {
        return extraStartsOn;
    }

    public void setExtraStartsOn(LocalDate extraStartsOn) {
        this.extraStartsOn = extraStartsOn;
    }

    public LocalDate getExtraEndsOn() {
        return extraEndsOn;
    }

    public void setExtraEndsOn(LocalDate extraEndsOn) {
        this.extraEndsOn = extraEndsOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
