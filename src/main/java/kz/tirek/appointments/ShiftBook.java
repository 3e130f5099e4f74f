package kz.tirek.appointments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.tirek.access.Actor;

/** The hours of the three shifts as the actor said them, the usual ones where not. One statement. */
@Dependent
class ShiftBook {
    private static final int SHIFTS = 3;

    @Inject AppointmentQueries queries;
    @Inject Actor actor;

    List<Hours> all() {
        Map<Integer, Hours> said = queries.hours(actor.id()).stream().map(ShiftHours::hours).collect(Collectors.toMap(Hours::shift, Function.identity()));
        return IntStream.rangeClosed(1, SHIFTS).mapToObj(shift -> said.getOrDefault(shift, Hours.usual(shift))).toList();
    }

    Hours of(int shift) {
        return all().get(shift - 1);
    }
}
