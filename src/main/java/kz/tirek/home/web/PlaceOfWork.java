package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.tirek.access.Actor;
import kz.tirek.access.Unit;
import kz.tirek.shared.web.Text;

/** Names the school, district or region where the signed-in person works. */
@RequestScoped
public class PlaceOfWork {
    @Inject Actor actor;
    @Inject Text text;

    String name() {
        List<Unit> units = actor.units();
        return units.isEmpty() ? text.get("place.none") : text.get("place.centre");
    }

    String detail() {
        return "";
    }
}
