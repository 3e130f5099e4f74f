package kz.tirek.todo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.tirek.shared.Time;
import kz.tirek.shared.web.Text;
import kz.tirek.todo.TodoLine;
import kz.tirek.todo.TodoLine.Soon;

/** When a task is due, in words. */
@Named
@RequestScoped
public class TodoWords {
    @Inject Clock clock;
    @Inject Text text;

    /** late, soon (today) or nothing, for the tag. */
    public String state(TodoLine task) {
        Soon soon = task.soon(clock.instant());
        return soon == Soon.OVERDUE ? "late" : soon == Soon.TODAY ? "soon" : "";
    }

    /** "2 days late", "until 15:00", "tomorrow", or the day itself. */
    public String due(TodoLine task) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), task.day());
        if (days < 0) {
            return text.count("due.late", -days);
        }
        if (days == 0) {
            return text.of("todo.untilTime", text.time(task.dueAt().atZone(Time.ZONE).toLocalTime()));
        }
        return days == 1 ? text.get("due.tomorrow") : text.day(task.day());
    }
}
