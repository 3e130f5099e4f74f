package kz.tirek.documents;

import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.shared.Refusals;

/** Of which school and which days a journal is wanted, both ends included. */
public record JournalAsk(UUID school, LocalDate from, LocalDate to) {
    private static final int LONGEST_YEARS = 1;

    void check() {
        new Refusals().require(school, "school").require(from, "from").require(to, "to").throwIfAny();
        new Refusals().check(!to.isBefore(from), "to", "journal.spanBackwards").check(!to.isAfter(from.plusYears(LONGEST_YEARS)), "to", "journal.spanLong").throwIfAny();
    }
}
