package kz.tirek.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import kz.tirek.access.ForActor;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.Course;
import kz.tirek.clocks.Targets;
import org.hibernate.query.Page;

/** Tells those concerned once at half and once at four fifths of a term, and the manager once when it is broken. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class ReferralTicks {
    private static final int MOST = 500;

    @Inject ReferralQueries queries;
    @Inject ReferralNews news;
    @Inject Clocks clocks;
    @Inject Targets targets;
    @Inject Clock clock;

    void look() {
        Instant now = clock.instant();
        for (Referral one : queries.ticking(Page.first(MOST))) {
            Term term = one.term();
            Course course = clocks.course(term.from(), term.due(), now, targets.of(term.kind().target()));
            if (one.warn(course.state().ordinal())) {
                news.term(one, course.state());
            }
        }
    }
}
