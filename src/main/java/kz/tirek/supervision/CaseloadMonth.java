package kz.tirek.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kz.tirek.access.ForActor;

/** Counts the cases under way of this month; the last count of a month stays. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class CaseloadMonth {
    private static final int YEAR = 100;

    @Inject CaseloadQueries queries;
    @Inject Clock clock;

    void keep() {
        LocalDate today = LocalDate.now(clock);
        queries.keep(today.getYear() * YEAR + today.getMonthValue());
    }
}
