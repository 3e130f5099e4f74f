package kz.tirek.todo.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Messages;
import kz.tirek.todo.NoticeDesk;
import kz.tirek.todo.NoticeLine;

/** Backs {@code todo/notices.xhtml}: what the person was told. */
@Named
@RequestScoped
public class NoticesPage {
    private static final int SIZE = 30;

    @Inject NoticeDesk desk;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private int first;
    private Slice<NoticeLine> slice;

    @PostConstruct
    void read() {
        String asked = request.getParameter("first");
        first = asked != null && asked.matches("\\d{1,7}") ? Integer.parseInt(asked) : 0;
    }

    public Slice<NoticeLine> getSlice() {
        if (slice == null) {
            slice = desk.list(first, SIZE);
        }
        return slice;
    }

    /** Marks it as read and goes where it leads. */
    public void follow(UUID id) {
        messages.open(desk.read(id));
    }

    public void readAll() {
        desk.readAll();
        messages.done("notices.allRead");
        messages.open("/notices");
    }
}
