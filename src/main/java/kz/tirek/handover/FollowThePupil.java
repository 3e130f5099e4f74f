package kz.tirek.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.people.PupilMoved;
import kz.tirek.shared.Ids;

/** When the register moves a child to another school, their case under way is offered to it in the same transaction. */
@ApplicationScoped
class FollowThePupil {
    @Inject CasesUnderWay cases;
    @Inject HandoverQueries queries;
    @Inject Offering offering;

    void moved(@Observes PupilMoved news) {
        Optional<SupportCase> led = cases.ledFor(news.pupil());
        led.filter(one -> queries.offered(one.id()) == 0).ifPresent(one -> offering.offer(Ids.next(), one, null));
    }
}
