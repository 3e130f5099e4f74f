package kz.tirek.todo.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Messages;
import kz.tirek.todo.TodoDesk;
import kz.tirek.todo.TodoDesk.Part;
import kz.tirek.todo.TodoLine;
import kz.tirek.todo.TodoLine.Soon;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Backs {@code todo/todo.xhtml}: what waits for the person, by how soon. */
@Named
@ViewScoped
public class TodoPage implements Serializable {
    private static final int SIZE = 100;

    @Inject transient TodoDesk desk;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;
    @Inject transient Clock clock;

    private Part part = Part.OPEN;
    private int first;
    private LocalDate until;
    private Step undo;
    private transient Slice<TodoLine> slice;

    /** Lines that are due as soon. */
    public record Group(Soon soon, List<TodoLine> lines) {}

    @PostConstruct
    void open() {
        part = Arrays.stream(Part.values()).filter(value -> value.name().equals(request.getParameter("view"))).findFirst().orElse(Part.OPEN);
        String asked = request.getParameter("first");
        first = asked != null && asked.matches("\\d{1,7}") ? Integer.parseInt(asked) : 0;
        until = LocalDate.now(clock).plusDays(1);
        undo = Faces.getFlashAttribute(Step.FLASH);
    }

    public Slice<TodoLine> getSlice() {
        if (slice == null) {
            slice = desk.list(part, first, SIZE);
        }
        return slice;
    }

    /** What waits, by how soon; groups without a line are left out. */
    public List<Group> getGroups() {
        var bySoon = getSlice().items().stream().collect(Collectors.groupingBy(line -> line.soon(clock.instant())));
        return Arrays.stream(Soon.values()).filter(bySoon::containsKey).map(soon -> new Group(soon, bySoon.get(soon))).toList();
    }

    public void done(UUID id) {
        did(Step.Verb.DONE, Set.of(id));
    }

    public void doneChosen() {
        did(Step.Verb.DONE, chosen());
    }

    public void snoozeChosen() {
        did(Step.Verb.SNOOZED, chosen());
    }

    public void wakeChosen() {
        did(Step.Verb.WOKEN, chosen());
    }

    public void reopenChosen() {
        did(Step.Verb.REOPENED, chosen());
    }

    /** Takes the last step back. */
    public void takeBack() {
        undo.undo(desk);
        messages.done("todo.undone");
        messages.open("/todo");
    }

    private void did(Step.Verb verb, Set<UUID> ids) {
        switch (verb) {
            case DONE -> desk.done(ids);
            case SNOOZED -> desk.snooze(ids, until);
            case WOKEN -> desk.wake(ids);
            default -> desk.reopen(ids);
        }
        Faces.setFlashAttribute(Step.FLASH, new Step(verb, ids));
        String key = "todo.did." + verb.name();
        messages.done(key, ids.size());
        messages.open(part == Part.OPEN ? "/todo" : "/todo?view=" + part);
    }

    private Set<UUID> chosen() {
        String[] values = Faces.getRequestParameterValues("chosen");
        if (values == null) {
            throw Refusal.of("todo.noneChosen");
        }
        return Arrays.stream(values).flatMap(value -> Ids.read(value).stream()).collect(Collectors.toSet());
    }

    public Step getUndo() {
        return undo;
    }

    public Part getPart() {
        return part;
    }

    public Part[] getParts() {
        return Part.values();
    }

    public String getPaging() {
        return "/todo?view=" + part + "&first=";
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
