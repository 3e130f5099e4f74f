package kz.tirek.emergency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.emergency.EmergencyDesk;
import kz.tirek.emergency.EmergencyLine;
import kz.tirek.shared.web.Messages;

/** Tells a case's owner who opened it in an emergency. */
@Named
@RequestScoped
public class EmergencyNotices {
    @Inject EmergencyDesk desk;
    @Inject Actor actor;
    @Inject Messages messages;

    private List<EmergencyLine> unseen;

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
