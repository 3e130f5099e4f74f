package kz.tirek.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads the whole calendar apart from the transaction that asks, whose own edits may yet be undone. */
@ApplicationScoped
class HolidayBook {
    @Inject CalendarQueries queries;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    WorkingCalendar read() {
        return WorkingCalendar.of(queries.holidays().stream().map(Holiday::line).toList());
    }
}
