package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import kz.tirek.access.Actor;
import kz.tirek.access.Role;
import kz.tirek.todo.Duty;
import kz.tirek.todo.TodoDesk;
import kz.tirek.todo.TodoLine;

/** Backs {@code home/tasks.xhtml}: the most urgent tasks; a psychologist sees follow-ups and notes in lists of their own. */
@Named
@RequestScoped
public class HomeTasks {
    private static final int FEW = 6;

    @Inject TodoDesk desk;
    @Inject Actor actor;

    private List<TodoLine> lines;

    public List<TodoLine> getLines() {
        if (lines == null) {
            lines = desk.first(FEW, actor.has(Role.PSYCHOLOGIST) ? Set.of(Duty.FOLLOW_UP, Duty.NOTE_MISSING) : Set.of());
        }
        return lines;
    }
}
