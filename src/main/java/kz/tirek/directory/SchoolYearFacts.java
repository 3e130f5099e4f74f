package kz.tirek.directory;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.shared.Refusals;

/**
 * A school year with its four terms.
 *
 * @param startYear the calendar year in which it starts
 * @param version version shown to the person; 0 for a new one
 * @param extraStartsOn first day of the additional holiday of grade 1, or {@code null}
 * @param note the order that sets it
 */
public record SchoolYearFacts(int startYear, int version, LocalDate startsOn, LocalDate endsOn, LocalDate extraStartsOn, LocalDate extraEndsOn,
        List<Term> terms, String note) {
    private static final int TERMS = 4;

    /** As people write it: 2026–2027. */
    public String label() {
        return startYear + "–" + (startYear + 1);
    }

    public Term term(int number) {
        return terms.get(number - 1);
    }

    /** @throws kz.tirek.shared.Refusal unless the terms follow one another within the year; fields are term1StartsOn … term4EndsOn */
    SchoolYearFacts checked() {
        var refusals = new Refusals();
        refusals.require(startsOn, "startsOn").require(endsOn, "endsOn");
        for (Term term : terms) {
            refusals.require(term.startsOn(), "term" + term.number() + "StartsOn").require(term.endsOn(), "term" + term.number() + "EndsOn");
        }
        refusals.check(terms.size() == TERMS, null, "schoolYear.termsMissing");
        refusals.check((extraStartsOn == null) == (extraEndsOn == null), "extraEndsOn", "schoolYear.extraIncomplete");
        refusals.throwIfAny();
        order(refusals);
        refusals.throwIfAny();
        return this;
    }

    private void order(Refusals refusals) {
        refusals.check(startsOn.getYear() == startYear, "startsOn", "schoolYear.startsInAnotherYear", Integer.toString(startYear))
                .check(startsOn.isBefore(endsOn), "endsOn", "period.endsBeforeStart")
                .check(extraStartsOn == null || !extraEndsOn.isBefore(extraStartsOn), "extraEndsOn", "period.endsBeforeStart");
        LocalDate reached = startsOn.minusDays(1);
        for (Term term : terms) {
            refusals.check(term.startsOn().isAfter(reached), "term" + term.number() + "StartsOn", "schoolYear.termsOverlap");
            refusals.check(term.startsOn().isBefore(term.endsOn()), "term" + term.number() + "EndsOn", "period.endsBeforeStart");
            reached = term.endsOn();
        }
        refusals.check(!reached.isAfter(endsOn), "endsOn", "schoolYear.endsBeforeTerm");
    }
}
