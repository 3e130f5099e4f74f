package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kz.tirek.access.Actor;
import kz.tirek.access.Unit;
import kz.tirek.access.Unit.Kind;
import kz.tirek.directory.Directory;
import kz.tirek.shared.Names;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Text;

/** Names the school, district or region where the signed-in person works; asked of the directory once a session. */
@RequestScoped
public class PlaceOfWork {
    private static final String KNOWN = "tirek.place";

    @Inject Actor actor;
    @Inject Directory directory;
    @Inject Text text;
    @Inject Language language;
    @Inject HttpServletRequest request;

    /** The place as it was when the person served these units. */
    private record Known(List<String> units, Kind kind, Names name) implements Serializable {}

    /** "Demo school No. 900", with how many more there are; the Centre for those who serve the region. */
    String name() {
        Known place = known();
        if (place.kind() == null) {
            return text.get(actor.assigned() ? "place.portal" : "place.none");
        }
        if (place.kind() == Kind.REGION) {
            return text.get("place.centre");
        }
        return place.name() == null ? "" : place.name().in(language.getTag());
    }

    String detail() {
        Known place = known();
        if (place.kind() == Kind.REGION && place.name() != null) {
            return place.name().in(language.getTag());
        }
        int more = place.units().size() - 1;
        return more > 0 ? text.count("place.more", more) : "";
    }

    private Known known() {
        List<String> units = actor.units().stream().map(unit -> unit.kind() + unit.key()).toList();
        var session = request.getSession();
        if (session.getAttribute(KNOWN) instanceof Known known && known.units().equals(units)) {
            return known;
        }
        Known known = ask(units);
        session.setAttribute(KNOWN, known);
        return known;
    }

    private Known ask(List<String> units) {
        if (actor.units().isEmpty()) {
            return new Known(units, null, null);
        }
        Unit first = actor.units().get(0);
        Map<Unit, Names> names = directory.names(List.of(first));
        return new Known(units, first.kind(), names.get(first));
    }
}
