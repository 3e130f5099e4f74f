package kz.tirek.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import kz.tirek.access.AssignmentChanged;
import kz.tirek.directory.Directory;
import kz.tirek.shared.Refusal;

/** Sees to it that people are given only units that the directory knows. */
@ApplicationScoped
class UnitCheck {
    @Inject Directory directory;

    /** @throws Refusal at {@code unit} when there is no such unit */
    void check(@Observes AssignmentChanged news) {
        if (news.given() && directory.names(List.of(news.unit())).isEmpty()) {
            throw Refusal.at("unit", "staff.unitUnknown");
        }
    }
}
