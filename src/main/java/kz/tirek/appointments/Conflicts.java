package kz.tirek.appointments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.access.Actor;
import kz.tirek.directory.SchoolCalendar;

/** Finds what stands against appointments: days without lessons, lessons of the pupil's shift, other own appointments. At most two statements. */
@Dependent
class Conflicts {
    @Inject AppointmentQueries queries;
    @Inject ShiftBook shifts;
    @Inject Actor actor;

    /** @param but appointments that are moved themselves, and so stand against nothing */
    List<Conflict> of(Collection<Span> wanted, Integer shift, Integer grade, SchoolCalendar calendar, Collection<UUID> but) {
        Optional<Hours> lessons = Optional.ofNullable(shift).map(shifts::of);
        List<Appointment> others = queries.onDays(actor.id(), wanted.stream().map(Span::day).toList()).stream()
                .filter(other -> !but.contains(other.id())).toList();
        return wanted.stream().flatMap(span -> against(span, calendar, grade, lessons, others)).sorted(Comparator.comparing(Conflict::day)).toList();
    }

    private static Stream<Conflict> against(Span span, SchoolCalendar calendar, Integer grade, Optional<Hours> lessons, List<Appointment> others) {
        var found = new ArrayList<Conflict>();
        var off = calendar.off(span.day(), grade);
        off.map(Conflict::dayOff).ifPresent(found::add);
        lessons.filter(hours -> off.isEmpty() && span.meets(hours.startsAt(), hours.endsAt())).map(hours -> Conflict.lessons(span.day(), hours))
                .ifPresent(found::add);
        others.stream().filter(other -> other.span().meets(span)).map(other -> Conflict.other(other.id(), other.span())).forEach(found::add);
        return found.stream();
    }
}
