package kz.tirek.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

/** What schools, districts and the region are called, for pages: {@code #{places.school(id)}}. Asks the directory once for many. */
@Named
@RequestScoped
public class Places {
    @Inject Directory directory;
    @Inject Actor actor;
    @Inject Language language;

    private final Map<Unit, Names> known = new HashMap<>();
    private final Set<Unit> asked = new HashSet<>();

    /** Learns many names at once, before they are asked for one by one. */
    void learn(Collection<Unit> units) {
        List<Unit> fresh = units.stream().filter(asked::add).toList();
        if (!fresh.isEmpty()) {
            known.putAll(directory.names(fresh));
        }
    }

    void learnSchools(Collection<UUID> schools) {
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

    /** The schools that the person serves. */
    public List<UUID> getMySchools() {
        learnSchools(actor.schools());
        return actor.schools().stream().sorted((a, b) -> school(a).compareTo(school(b))).toList();
    }

    private static Unit unit(UUID school) {
        return new Unit(Unit.Kind.SCHOOL, school.toString());
    }
}
