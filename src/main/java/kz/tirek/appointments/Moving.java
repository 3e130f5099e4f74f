package kz.tirek.appointments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.directory.DayOff;
import kz.tirek.directory.SchoolCalendar;
import kz.tirek.directory.Schools;
import kz.tirek.people.Pupil;

/** Moves an appointment and those that follow by as many days. */
@Dependent
class Moving {
    @Inject AppointmentQueries queries;
    @Inject Conflicts conflicts;
    @Inject Schools schools;
    @Inject Clock clock;

    Preview preview(Appointment own, Move to, List<Appointment> following) {
        SchoolCalendar calendar = schools.calendar();
        Integer grade = grade(own);
        var spans = new ArrayList<>(List.of(to.from(to.day())));
        var skipped = new ArrayList<DayOff>();
        following.forEach(one -> calendar.off(moved(own, one, to), grade)
                .ifPresentOrElse(skipped::add, () -> spans.add(to.from(moved(own, one, to)))));
        var ids = new ArrayList<UUID>(following.stream().map(Appointment::id).toList());
        ids.add(own.id());
        return new Preview(spans.stream().map(Span::day).toList(), skipped, conflicts.of(spans, own.shift(), grade, calendar, ids));
    }

    /** @return how many were changed */
    int move(Appointment own, Move to, List<Appointment> following) {
        if (!following.isEmpty()) {
            SchoolCalendar calendar = schools.calendar();
            Integer grade = grade(own);
            following.forEach(one -> {
                LocalDate day = moved(own, one, to);
                Optional<DayOff> off = calendar.off(day, grade);
                if (off.isPresent()) {
                    one.cancel(NotHeld.DAY_OFF, clock.instant());
                } else {
                    one.move(to.from(day), clock.instant());
                }
            });
        }
        own.move(to.from(to.day()), clock.instant());
        return following.size() + 1;
    }

    private static LocalDate moved(Appointment own, Appointment one, Move to) {
        return one.span().day().plusDays(ChronoUnit.DAYS.between(own.span().day(), to.day()));
    }

    private Integer grade(Appointment own) {
        Pupil pupil = own.pupilId() == null ? null : queries.entityManager().find(Pupil.class, own.pupilId());
        return pupil == null ? null : Integer.valueOf(pupil.grade());
    }
}
