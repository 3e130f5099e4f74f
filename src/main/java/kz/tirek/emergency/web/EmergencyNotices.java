package kz.tirek.emergency.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.emergency.EmergencyDesk;
import kz.tirek.emergency.EmergencyLine;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Tells a case's owner who opened it in an emergency. The list is the one that was shown: a notice that came since is not taken for the one that was read. */
@Named
@ViewScoped
public class EmergencyNotices implements Serializable {
    @Inject transient EmergencyDesk desk;
    @Inject transient Actor actor;
    @Inject transient Messages messages;

    private transient List<EmergencyLine> unseen;

    public List<EmergencyLine> getUnseen() {
        if (unseen == null) {
            unseen = actor.may(Permission.CASE_WORK) ? desk.notices() : List.of();
        }
        return unseen;
    }

    public void seen(UUID id) {
        desk.seen(id);
        messages.open("/home");
    }
}
