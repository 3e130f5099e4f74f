package kz.tirek.handover;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.Risk;
import kz.tirek.mail.Notice;
import kz.tirek.shared.Columns;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Time;
import kz.tirek.sharing.ShareKind;
import kz.tirek.sharing.Shares;
import kz.tirek.todo.Notices;

/** What the Centre's manager does when a psychologist is on leave or gone: others stand in, or take the cases over; the manager sees numbers only. */
@Work
public class Caseloads {
    @Inject HandoverQueries queries;
    @Inject AuditTrail audit;
    @Inject Notices notices;
    @Inject Shares shares;
    @Inject Once once;
    @Inject Clock clock;

    /**
     * What is handed to whom.
     *
     * @param owner whose cases
     * @param numbers which of them; all under way when empty
     * @param to who works on them from now on
     * @param until last day of standing in; {@code null} hands them over for good
     */
    public record Order(UUID owner, Set<String> numbers, UUID to, LocalDate from, LocalDate until) {}

    /** Everyone with cases under way, in Kazakh order. */
    @Requires(Permission.CASELOAD_HAND_OVER)
    public List<CaseloadOwner> owners() {
        return queries.owners().stream().map(row -> new CaseloadOwner((UUID) row[0], (String) row[1], (Long) row[2], (Long) row[3])).toList();
    }

    /** The cases under way of one person, the riskiest first, up to 200. */
    @Requires(Permission.CASELOAD_HAND_OVER)
    public List<CaseOfOwner> casesOf(UUID owner) {
        List<CaseOfOwner> found = queries.casesOf(owner, clock.instant()).stream().map(Caseloads::line).toList();
        audit.note(Entry.listed("case", found.size(), Fields.FACTS).because("oversight"));
        return found;
    }

    /**
     * Lets somebody stand in until a day, or hands the cases over for good.
     *
     * @return how many cases
     * @throws Refusal at {@code owner}, {@code to}, {@code from}, {@code until}
     */
    @Requires(Permission.CASELOAD_HAND_OVER)
    public int handOver(UUID requestKey, Order order) {
        check(order);
        UUID fresh = Ids.next();
        if (!once.claim(requestKey, fresh).equals(fresh)) {
            return 0;
        }
        int cases = order.until() == null ? forGood(order) : standIn(order);
        if (cases == 0) {
            throw Refusal.at("numbers", "handover.noCases");
        }
        notices.tell(order.to(), Notice.CASES_GIVEN, "/cases");
        return cases;
    }

    private void check(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = order.from() == null ? today : order.from();
        new Refusals().require(order.owner(), "owner").require(order.to(), "to")
                .check(order.to() == null || !order.to().equals(order.owner()), "to", "handover.samePerson")
                .check(!from.isBefore(today), "from", "handover.past")
                .check(order.until() == null || !order.until().isBefore(from), "until", "share.endsBefore").throwIfAny();
    }

    private int standIn(Order order) {
        Instant from = order.from() == null || !order.from().isAfter(LocalDate.now(clock)) ? clock.instant() : order.from().atStartOfDay(Time.ZONE).toInstant();
        Instant until = order.until().plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        List<CaseOfOwner> wanted = casesOf(order.owner()).stream().filter(one -> order.numbers().isEmpty() || order.numbers().contains(one.number())).toList();
        for (CaseOfOwner one : wanted) {
            shares.give(one.id(), order.to(), ShareKind.STAND_IN, from, until);
            queries.noteStandIn(one.id(), Ids.next(), clock.instant());
            audit.note(Entry.wrote("case", one.id(), null, Fields.FACTS).because("oversight"));
        }
        return wanted.size();
    }

    private int forGood(Order order) {
        String[] numbers = order.numbers().isEmpty() ? null : order.numbers().toArray(String[]::new);
        List<Object[]> gone = queries.handOver(order.owner(), numbers, order.to(), clock.instant());
        for (Object[] one : gone) {
            audit.note(Entry.wrote("case", (UUID) one[0], null, Fields.FACTS).because("oversight"));
        }
        return gone.size();
    }

    private static CaseOfOwner line(Object[] row) {
        return new CaseOfOwner((UUID) row[0], (String) row[1], Risk.of(((Number) row[2]).intValue()), new Names((String) row[3], (String) row[4], (String) row[5]),
                Columns.day(row[6]), (String) row[7], (Instant) row[8]);
    }
}
