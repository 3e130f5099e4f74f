package kz.tirek.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Role;
import kz.tirek.mail.Notice;
import kz.tirek.shared.Ids;

/** Where features write what somebody has to do, in the transaction of what happened, and take it off again when it is done. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Todo {
    @Inject TodoQueries queries;
    @Inject Notices notices;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * Makes an item, or moves the one that is open already for this duty, subject and person. Somebody else's new item is told to them.
     *
     * @param subject id of the record that it is about
     * @param caseId the case it hangs on, or {@code null}
     * @param path address in the portal where it is done; it holds no name
     */
    public void due(UUID staff, Duty duty, UUID subject, UUID caseId, String path, Instant dueAt) {
        due(staff, duty, subject, caseId, path, dueAt, dueAt);
    }

    /** @param managerAt when it goes to the Centre's manager too, for a duty that does */
    public void due(UUID staff, Duty duty, UUID subject, UUID caseId, String path, Instant dueAt, Instant managerAt) {
        boolean made = make(staff, duty, subject, caseId, path, dueAt, managerAt);
        if (made && !staff.equals(actor.id())) {
            notices.tell(staff, Notice.TASK_NEW, path);
        }
    }

    /** The same without telling: the person sees it coming. */
    public void waits(UUID staff, Duty duty, UUID subject, UUID caseId, String path, Instant dueAt) {
        make(staff, duty, subject, caseId, path, dueAt, dueAt);
    }

    /** The same for everyone who had the role when they last signed in, without telling them: a notice of the feature does. */
    public void dueAll(Role role, Duty duty, UUID subject, UUID caseId, String path, Instant dueAt) {
        List<UUID> staff = queries.withRole(role.name(), clock.instant().minus(Notices.GONE));
        staff.forEach(person -> make(person, duty, subject, caseId, path, dueAt, dueAt));
    }

    /** It is done, for everybody who had it on their list; nothing happens when nobody has. */
    public void settled(Duty duty, UUID subject) {
        queries.settled(duty.name(), subject, clock.instant());
    }

    private boolean make(UUID staff, Duty duty, UUID subject, UUID caseId, String path, Instant dueAt, Instant managerAt) {
        return queries.due(Ids.next(), staff, duty.name(), subject, caseId == null ? "" : caseId.toString(), path, dueAt,
                duty.escalates() ? managerAt.toString() : "", clock.instant());
    }
}
