package kz.tirek.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;

/** The reviews that follow a referral by themselves once the Centre has taken it over. */
@Dependent
class ReferralReviews {
    private static final List<TargetCode> TERMS =
            List.of(TargetCode.REVIEW_FIRST, TargetCode.REVIEW_SECOND, TargetCode.REVIEW_THIRD, TargetCode.REVIEW_FOURTH);

    @Inject ReferralQueries queries;
    @Inject ReferralPen pen;
    @Inject ReferralNews news;
    @Inject Clocks clocks;
    @Inject Once once;

    void plan(Referral of, Instant from) {
        for (int i = 0; i < TERMS.size(); i++) {
            ReferralReview planned = ReferralReview.plan(of, i + 1, clocks.due(from, TERMS.get(i)));
            queries.entityManager().persist(planned);
            news.reviewPlanned(of, planned);
        }
    }

    /** The Centre's work is over: what was not looked after yet is nobody's duty any more. */
    void leave(Referral of) {
        queries.reviews(of.id()).stream().filter(review -> review.finding() == null).forEach(news::reviewDone);
    }

    void done(UUID key, ReferralNumber number, UUID id, int seen, ReviewFinding finding, String how) {
        UUID fresh = Ids.next();
        if (once.claim(key, fresh).equals(fresh)) {
            Referral of = queries.byNumber(number.value()).orElseThrow(Absent::new);
            ReferralReview review = queries.review(id, of.id()).orElseThrow(Absent::new);
            of.requireAccepted();
            pen.step(fresh, of, ReferralStep.REVIEW, how);
            queries.entityManager().flush();
            review.done(seen, finding, fresh, pen.now());
            news.reviewDone(review);
        }
    }
}
