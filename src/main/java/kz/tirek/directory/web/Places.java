package kz.tirek.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Unit;
import kz.tirek.directory.Directory;
import kz.tirek.shared.Names;
import kz.tirek.shared.web.Language;

/**
 * What schools, districts and the region are called, for pages: {@code #{places.school(id)}}. Asks the directory once for many, and for the names of
 * the person's own units once a session.
 */
@Named
@RequestScoped
public class Places {
    private static final String KNOWN = "tirek.ownPlaces";

    @Inject Directory directory;
    @Inject Actor actor;
    @Inject Language language;
    @Inject HttpServletRequest request;

    private final Map<Unit, Names> known = new HashMap<>();
    private final Set<Unit> asked = new HashSet<>();

    /** The names of the units that the person served when they were asked for. */
    private record Own(List<Unit> units, Map<Unit, Names> names) implements Serializable {}

    /** Learns many names at once, before they are asked for one by one. */
    public void learn(Collection<Unit> units) {
        List<Unit> fresh = units.stream().filter(asked::add).toList();
        if (!fresh.isEmpty()) {
            known.putAll(actor.units().containsAll(fresh) ? own() : directory.names(fresh));
        }
    }

    public void learnSchools(Collection<UUID> schools) {
        learn(schools.stream().map(Places::unit).toList());
    }

    /** The unit's name in the person's language; empty when there is no such unit. */
    public String name(Unit unit) {
        learn(List.of(unit));
        return known.containsKey(unit) ? known.get(unit).in(language.getTag()) : "";
    }

    public String school(UUID id) {
        return id == null ? "" : name(unit(id));
    }

    /** The schools that the person serves, by name. */
    public List<UUID> getMySchools() {
        learnSchools(actor.schools());
        return actor.schools().stream().sorted((a, b) -> school(a).compareTo(school(b))).toList();
    }

    private Map<Unit, Names> own() {
        var session = request.getSession();
        if (session.getAttribute(KNOWN) instanceof Own own && own.units().equals(actor.units())) {
            return own.names();
        }
        var own = new Own(List.copyOf(actor.units()), Map.copyOf(directory.names(actor.units())));
        session.setAttribute(KNOWN, own);
        return own.names();
    }

    private static Unit unit(UUID school) {
        return new Unit(Unit.Kind.SCHOOL, school.toString());
    }
}
