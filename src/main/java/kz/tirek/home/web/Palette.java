package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;

/** What the palette of commands offers to this person beside the places of the navigation. */
@Named
@RequestScoped
public class Palette {
    @Inject Actor actor;

    /**
     * Something to do.
     *
     * @param key text key of its name
     */
    public record Command(String key, String path) {}

    public List<Command> getCommands() {
        var commands = new ArrayList<Command>();
        add(commands, "session.new", "/sessions/new", Permission.SESSION_WORK);
        add(commands, "case.new", "/cases/new", Permission.CASE_OPEN);
        add(commands, "pupil.new", "/pupils/new", Permission.PUPIL_EDIT);
        add(commands, "snippets.title", "/snippets", Permission.SESSION_WORK);
        add(commands, "notices.title", "/notices", Permission.SIGNED_IN);
        return commands;
    }

    private void add(List<Command> commands, String key, String path, Permission permission) {
        if (actor.may(permission)) {
            commands.add(new Command(key, path));
        }
    }
}
