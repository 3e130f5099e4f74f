package kz.tirek.directory.web;

import java.io.Serializable;
import java.time.LocalDate;
import kz.tirek.directory.Term;

/** The two days of one term in the form of a school year. */
public class TermForm implements Serializable {
    private final int number;
    private LocalDate startsOn;
    private LocalDate endsOn;

    TermForm(int number) {
        this.number = number;
    }

    static TermForm of(Term term) {
        var form = new TermForm(term.number());
        form.startsOn = term.startsOn();
        form.endsOn = term.endsOn();
        return form;
    }

    Term term() {
        return new Term((short) number, startsOn, endsOn);
    }

    public int getNumber() {
        return number;
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
}
