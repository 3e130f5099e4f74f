package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kz.tirek.access.Actor;
import kz.tirek.access.Unit;
import kz.tirek.access.Unit.Kind;
import kz.tirek.directory.web.Places;
import kz.tirek.shared.web.Text;

/** Names the school, district or region where the signed-in person works. */
@RequestScoped
public class PlaceOfWork {
    @Inject Actor actor;
    @Inject Places places;
    @Inject Text text;

    /** "Demo school No. 900"; the Centre for those who serve the region. */
    String name() {
        if (actor.units().isEmpty()) {
            return text.get(actor.assigned() ? "place.portal" : "place.none");
        }
        return first().kind() == Kind.REGION ? text.get("place.centre") : places.name(first());
    }

    /** The region's name, or how many more places there are. */
    String detail() {
        if (actor.units().isEmpty()) {
            return "";
        }
        if (first().kind() == Kind.REGION) {
            return places.name(first());
        }
        int more = actor.units().size() - 1;
        return more > 0 ? text.count("place.more", more) : "";
    }

    private Unit first() {
        return actor.units().get(0);
    }
}
