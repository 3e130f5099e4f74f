package kz.tirek.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.access.ForActor;
import kz.tirek.directory.OfficialCalendar;
import kz.tirek.directory.Schools;

/** Moves the reviews that stand on another day than their term ends on by the calendar as it is now. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class PlanCalendarStep {
    @Inject PlanQueries queries;
    @Inject PlanDuties duties;
    @Inject Schools schools;
    @Inject OfficialCalendar calendar;

    void look() {
        for (Object[] row : queries.reviewDays()) {
            int term = ((Number) row[1]).intValue();
            String stands = (String) row[2];
            schools.year(((Number) row[0]).intValue()).map(year -> PlanTerms.reviewOn(year.term(term), calendar.days()))
                    .filter(day -> !day.toString().equals(stands)).ifPresent(day -> move(((Number) row[0]).intValue(), term, stands, day));
        }
    }

    private void move(int year, int term, String from, LocalDate to) {
        for (Object[] moved : queries.moveReviews(year, term, from, to.toString())) {
            duties.review(UUID.fromString((String) moved[2]), UUID.fromString((String) moved[1]), (String) moved[3], UUID.fromString((String) moved[0]), to);
        }
    }
}
