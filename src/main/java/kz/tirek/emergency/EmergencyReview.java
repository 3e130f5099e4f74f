package kz.tirek.emergency;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Slice;
import org.hibernate.query.Page;

/** Where the person responsible for personal data reviews every emergency access; nobody reviews their own. */
@Work
public class EmergencyReview {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST_RATES = 100;

    @Inject EmergencyQueries queries;
    @Inject EmergencySeals seals;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Event<EmergencyReviewed> news;
    @Inject Clock clock;

    /** @param waiting only those not yet decided */
    @Requires(Permission.EMERGENCY_REVIEW)
    public Slice<EmergencyLine> queue(boolean waiting, int first, int size) {
        int bounded = Slice.size(size);
        int page = Math.max(0, first) / bounded;
        List<EmergencyLine> lines = queries.queue(waiting, Page.page(bounded, page)).stream().map(row -> seals.line(row, clock.instant())).toList();
        audit.note(Entry.listed("emergency", lines.size(), Fields.FACTS).because("oversight"));
        return new Slice<>(queries.count(waiting), page * bounded, bounded, lines);
    }

    /** How many wait for a review. */
    @Requires(Permission.EMERGENCY_REVIEW)
    public long waiting() {
        return queries.count(true);
    }

    /**
     * @param why in a sentence or two
     * @throws kz.tirek.shared.Refusal at {@code decision}, {@code why}; {@code emergency.ownReview}, {@code emergency.decided}
     */
    @Requires(Permission.EMERGENCY_REVIEW)
    public void decide(UUID id, int version, Decision decision, String why) {
        new Refusals().require(decision, "decision").require(why, "why")
                .check(why == null || why.length() <= EmergencyDesk.MOST_TEXT, "why", "shared.tooLong", EmergencyDesk.MOST_TEXT).throwIfAny();
        EmergencyAccess access = queries.access(id).orElseThrow(Absent::new);
        access.decide(version, decision, seals.decision(id, why), actor.id(), clock.instant());
        audit.note(Entry.wrote("emergency", id, null, Fields.FACTS).because("oversight"));
        news.fire(new EmergencyReviewed(id));
    }

    /** How often each person did so, by month, of the last year. */
    @Requires(Permission.EMERGENCY_REVIEW)
    public List<EmergencyRate> rates() {
        return queries.rates(clock.instant().minus(YEAR), Page.first(MOST_RATES));
    }
}
