package kz.tirek.clocks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.tirek.clocks.TermUnit;
import kz.tirek.shared.web.Text;

/** Terms in words. */
@Named
@RequestScoped
public class ClockWords {
    @Inject Text text;

    /** "3 working days". */
    public String term(TermUnit unit, int amount) {
        return text.count("term." + unit.name(), amount);
    }
}
