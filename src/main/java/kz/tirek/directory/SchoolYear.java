package kz.tirek.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A school year, known by the calendar year in which it starts. */
@Entity
class SchoolYear {
    @Id private int startYear;
    @Version private int version;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate extraStartsOn;
    private LocalDate extraEndsOn;
    private String note;
    @ElementCollection(fetch = FetchType.EAGER) @CollectionTable(name = "term", joinColumns = @JoinColumn(name = "start_year"))
    @OrderBy("number")
    private List<Term> terms = new ArrayList<>();

    protected SchoolYear() {}

    static SchoolYear of(SchoolYearFacts facts) {
        var year = new SchoolYear();
        year.startYear = facts.startYear();
        year.correct(facts);
        return year;
    }

    void correct(SchoolYearFacts facts) {
        facts.checked();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        extraStartsOn = facts.extraStartsOn();
        extraEndsOn = facts.extraEndsOn();
        note = facts.note() == null ? "" : facts.note().strip();
        if (!terms.equals(facts.terms())) {
            terms.clear();
            terms.addAll(facts.terms());
        }
    }

    int version() {
        return version;
    }

    SchoolYearFacts facts() {
        return new SchoolYearFacts(startYear, version, startsOn, endsOn, extraStartsOn, extraEndsOn, List.copyOf(terms), note);
    }

    Fields fields() {
        var fields = Fields.none().with("startsOn", startsOn).with("endsOn", endsOn).with("extraStartsOn", extraStartsOn)
                .with("extraEndsOn", extraEndsOn).with("note", note);
        for (Term term : terms) {
            fields.with("term" + term.number() + "StartsOn", term.startsOn()).with("term" + term.number() + "EndsOn", term.endsOn());
        }
        return fields;
    }
}
