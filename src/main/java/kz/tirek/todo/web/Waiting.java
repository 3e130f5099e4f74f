package kz.tirek.todo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.tirek.access.Actor;
import kz.tirek.todo.NoticeDesk;

/** How much waits for the person, asked for once a page. */
@Named
@RequestScoped
public class Waiting {
    @Inject NoticeDesk desk;
    @Inject Actor actor;

    private NoticeDesk.Waiting counts;

    /** Notices not read yet. */
    public long getNotices() {
        return counts().notices();
    }

    /** Tasks that are overdue or due today. */
    public long getTasks() {
        return counts().tasks();
    }

    private NoticeDesk.Waiting counts() {
        if (counts == null) {
            counts = actor.signedIn() ? desk.waiting() : new NoticeDesk.Waiting(0, 0);
        }
        return counts;
    }
}
