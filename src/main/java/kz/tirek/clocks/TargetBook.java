package kz.tirek.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the targets and hours that count, apart from the transaction that asks, whose own edits may yet be undone. */
@ApplicationScoped
class TargetBook {
    @Inject TargetQueries queries;

    /** All that is set. */
    record Content(Map<TargetCode, Target> targets, WorkingHours hours) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Content read() {
        Map<TargetCode, Target> targets = queries.current().stream().map(row -> ((ClockTarget) row[0]).target())
                .collect(Collectors.toMap(Target::code, Function.identity()));
        return new Content(targets, ((ClockHours) queries.hours().get(0)[0]).hours());
    }
}
