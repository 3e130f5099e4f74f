package kz.tirek.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import kz.tirek.access.Actor;
import kz.tirek.access.Unit;
import kz.tirek.directory.Directory;
import kz.tirek.shared.Names;

/** The schools that a psychologist may choose among in a list, with their names; asked of the directory once a session. */
@RequestScoped
public class MySchools {
    private static final String KNOWN = "tirek.mySchools";

    @Inject Actor actor;
    @Inject Directory directory;
    @Inject HttpServletRequest request;

    /** A school in a select. */
    public record Choice(String id, Names name) implements Serializable {}

    /** The choices as they were when the person served these units. */
    private record Known(List<Unit> units, List<Choice> choices) implements Serializable {}

    List<Choice> choices() {
        List<Unit> units = actor.units().stream().filter(unit -> unit.kind() == Unit.Kind.SCHOOL).toList();
        if (units.size() < 2) {
            return List.of();
        }
        var session = request.getSession();
        if (session.getAttribute(KNOWN) instanceof Known known && known.units().equals(units)) {
            return known.choices();
        }
        var names = directory.names(units);
        List<Choice> choices = units.stream().filter(names::containsKey).map(unit -> new Choice(unit.key(), names.get(unit))).toList();
        session.setAttribute(KNOWN, new Known(units, choices));
        return choices;
    }
}
