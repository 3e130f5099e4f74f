package kz.tirek.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.directory.SchoolYearFacts;
import kz.tirek.directory.Term;
import kz.tirek.directory.WorkingCalendar;
import kz.tirek.shared.Refusals;

/** The terms of a school year that a programme covers, as the official calendar has them. */
record PlanTerms(SchoolYearFacts year, int first, int count) {
    static final int MOST = 3;
    static final int IN_YEAR = 4;

    /** @throws kz.tirek.shared.Refusal at {@code firstTerm} or {@code terms} unless they are one to three terms of the year, the last not over */
    static PlanTerms of(SchoolYearFacts year, Integer first, Integer count, LocalDate today) {
        new Refusals().require(first, "firstTerm").require(count, "terms")
                .check(first == null || first >= 1 && first <= IN_YEAR, "firstTerm", "plan.termUnknown")
                .check(count == null || count >= 1 && count <= MOST, "terms", "plan.termsOutside")
                .check(first == null || count == null || first + count - 1 <= IN_YEAR, "terms", "plan.termsBeyondYear").throwIfAny();
        new Refusals().check(!year.term(first + count - 1).endsOn().isBefore(today), "firstTerm", "plan.termsOver").throwIfAny();
        return new PlanTerms(year, first, count);
    }

    List<Term> terms() {
        return IntStream.range(first, first + count).mapToObj(year::term).toList();
    }

    LocalDate startsOn() {
        return year.term(first).startsOn();
    }

    LocalDate endsOn() {
        return year.term(first + count - 1).endsOn();
    }

    /** Whether something may be due on that day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn()) && !day.isAfter(endsOn());
    }

    /** The day of the review of a term: its last working day. */
    static LocalDate reviewOn(Term term, WorkingCalendar days) {
        LocalDate day = term.endsOn();
        while (!days.isWorking(day) && day.isAfter(term.startsOn())) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** So many days on, on a working day within the terms: for measures that a template proposes. */
    LocalDate dayWithin(LocalDate from, int daysOn, WorkingCalendar days) {
        LocalDate start = from.isBefore(startsOn()) ? startsOn() : from;
        LocalDate wished = start.plusDays(daysOn);
        LocalDate last = reviewOn(year.term(first + count - 1), days);
        if (!wished.isBefore(last)) {
            return last;
        }
        return days.isWorking(wished) ? wished : days.plusWorkingDays(wished, 1);
    }
}
