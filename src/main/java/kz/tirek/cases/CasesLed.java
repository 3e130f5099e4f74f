package kz.tirek.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.access.Actor;

/** The actor's own cases in numbers, for reports of features above, inside their transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CasesLed {
    @Inject LedQueries queries;
    @Inject Actor actor;

    /** Cases of the school that were under way on a day of the span; one statement. */
    public CaseCounts counts(UUID school, LocalDate from, LocalDate to) {
        List<LedCase> led = queries.led(actor.id(), school, from, to);
        List<LedCase> open = led.stream().filter(one -> one.closedOn() == null || one.closedOn().isAfter(to)).toList();
        List<LedCase> closed = led.stream().filter(one -> !open.contains(one)).toList();
        return new CaseCounts(led.stream().filter(one -> !one.openedOn().isBefore(from)).count(), closed.size(), open.size(),
                counted(open.stream().map(LedCase::risk)), counted(led.stream().flatMap(one -> Arrays.stream(one.reasons())).<Reason>map(name -> Reason.valueOf(name))),
                counted(closed.stream().map(LedCase::outcome).filter(Objects::nonNull)));
    }

    private static <E extends Enum<E>> Map<E, Long> counted(Stream<E> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
