package kz.tirek.emergency;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.SignIn;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Settings;
import org.hibernate.query.Page;

/** Opens a case that is not one's own when waiting would endanger a child; whoever does so signs in afresh, says why, and is reviewed. */
@Work
public class EmergencyDesk {
    /** Shortest reason, in characters. */
    public static final int LEAST_REASON = 20;
    static final int MOST_TEXT = 2000;
    private static final int FEW = 20;
    private static final String USUAL_HOURS = "4";

    @Inject EmergencyQueries queries;
    @Inject EmergencySeals seals;
    @Inject AuditTrail audit;
    @Inject Event<EmergencyOpened> news;
    @Inject Once once;
    @Inject Actor actor;
    @Inject SignIn signIn;
    @Inject Clock clock;

    /**
     * From now on the actor may read the case, until the end; its owner and the person responsible for personal data are told at once.
     *
     * @return id of the access; the same for the same request key
     * @throws Refusal at {@code caseNumber}, {@code category}, {@code reason}; {@code emergency.signInAfresh} when the sign-in is not fresh
     */
    @Requires(Permission.EMERGENCY_OPEN)
    public UUID open(UUID requestKey, String caseNumber, Category category, String reason) {
        new Refusals().require(caseNumber, "caseNumber").require(category, "category")
                .check(reason != null && reason.strip().length() >= LEAST_REASON, "reason", "emergency.reasonShort", LEAST_REASON)
                .check(reason == null || reason.length() <= MOST_TEXT, "reason", "shared.tooLong", MOST_TEXT).throwIfAny();
        if (!signIn.fresh(clock.instant())) {
            throw Refusal.of("emergency.signInAfresh");
        }
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            FoundCase found = found(caseNumber.strip());
            queries.entityManager().persist(EmergencyAccess.open(id, actor.id(), found, category, seals.reason(id, reason.strip()), clock.instant(), length()));
            audit.note(Entry.wrote("emergency", id, found.pupilId(), Fields.FACTS).because("emergency"));
            news.fire(new EmergencyOpened(id, found.ownerId()));
        }
        return id;
    }

    /** The actor's own, the latest first. */
    @Requires(Permission.EMERGENCY_OPEN)
    public List<EmergencyLine> mine() {
        return queries.ofStaff(actor.id(), Page.first(FEW)).stream().map(row -> seals.line(row, clock.instant())).toList();
    }

    /** Ends the actor's own access before its time. */
    @Requires(Permission.EMERGENCY_OPEN)
    public void end(UUID id, int version) {
        EmergencyAccess own = queries.access(id).orElseThrow(Absent::new);
        own.end(version, clock.instant());
        audit.note(Entry.wrote("emergency", id, null, Fields.FACTS).because("emergency"));
    }

    /** Who opened the actor's cases in an emergency, as far as the actor has not read it yet. */
    @Requires(Permission.CASE_WORK)
    public List<EmergencyLine> notices() {
        return queries.unseen(actor.id(), Page.first(FEW)).stream().map(row -> seals.line(row, clock.instant())).toList();
    }

    /** The actor has read the notice. */
    @Requires(Permission.CASE_WORK)
    public void seen(UUID id) {
        queries.access(id).orElseThrow(Absent::new).seen(clock.instant());
    }

    private FoundCase found(String number) {
        Object[] row = queries.caseOf(number).stream().findFirst().orElseThrow(() -> Refusal.at("caseNumber", "emergency.noSuchCase"));
        if (row[1].equals(actor.id())) {
            throw Refusal.at("caseNumber", "emergency.ownCase");
        }
        return new FoundCase((UUID) row[0], number, (UUID) row[1], (UUID) row[2]);
    }

    /** TIREK_EMERGENCY_HOURS, 1 to 24: an internal target of the Centre. */
    private static Duration length() {
        String hours = Settings.of("TIREK_EMERGENCY_HOURS", USUAL_HOURS);
        return Duration.ofHours(Integer.parseInt(hours.matches("[1-9]|1\\d|2[0-4]") ? hours : USUAL_HOURS));
    }
}
