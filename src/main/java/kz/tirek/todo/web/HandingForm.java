package kz.tirek.todo.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.todo.TodoHanding;
import kz.tirek.todo.TodoHanding.Taker;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The form of {@code todo/todo.xhtml} in which one task is handed to a colleague. */
@Named
@ViewScoped
public class HandingForm implements Serializable {
    private static final String HANDED = "tirek.todo.handed";

    @Inject transient TodoHanding handing;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private UUID task;
    private UUID to;
    private UUID handed;
    private transient List<Taker> takers;

    @PostConstruct
    void open() {
        task = Ids.read(request.getParameter("hand")).orElse(null);
        handed = Faces.getFlashAttribute(HANDED);
    }

    /** Whether a task is being handed over. */
    public boolean isOpened() {
        return task != null;
    }

    public List<Taker> getTakers() {
        if (takers == null) {
            takers = handing.takers(task);
        }
        return takers;
    }

    public void hand() {
        handing.hand(task, to);
        Faces.setFlashAttribute(HANDED, task);
        messages.done("todo.handed");
        messages.open("/todo");
    }

    /** The task that was handed over just now, which can still be taken back; or {@code null}. */
    public UUID getHanded() {
        return handed;
    }

    public void takeBack() {
        handing.takeBack(handed);
        messages.done("todo.undone");
        messages.open("/todo");
    }

    public UUID getTo() {
        return to;
    }

    public void setTo(UUID to) {
        this.to = to;
    }
}
