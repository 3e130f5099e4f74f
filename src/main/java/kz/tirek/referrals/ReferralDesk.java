package kz.tirek.referrals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Role;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.Risk;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Slice;
import org.hibernate.query.Page;

/** Shows referrals: to the Centre's specialists all of them, to the school its own, to the manager their facts without names and texts. */
@Work
public class ReferralDesk {
    private static final Duration LATELY = Duration.ofDays(90);

    @Inject ReferralQueries queries;
    @Inject ReferralReader reader;
    @Inject ReferralPen pen;
    @Inject AuditTrail audit;
    @Inject Actor actor;

    /** The queue, by risk and by the end of the running term. At most three statements. */
    @Requires(Permission.REFERRAL_READ)
    public Slice<ReferralLine> queue(ReferralFilter filter) {
        boolean ended = filter.queue() == ReferralFilter.Queue.ALL;
        boolean waiting = filter.queue() == ReferralFilter.Queue.WAITING;
        boolean mine = filter.queue() == ReferralFilter.Queue.MINE;
        boolean breached = filter.queue() == ReferralFilter.Queue.BREACHED;
        boolean anyRisk = filter.risk() == null;
        Risk risk = anyRisk ? Risk.LOW : filter.risk();
        UUID me = actor.id();
        Instant now = pen.now();
        Page page = Page.page(filter.size(), filter.first() / filter.size());
        List<Object[]> rows = queries.queue(ended, waiting, mine, me, breached, now, anyRisk, risk, page);
        boolean whole = filter.first() == 0 && rows.size() < filter.size();
        long total = whole ? rows.size() : queries.count(ended, waiting, mine, me, breached, now, anyRisk, risk);
        List<ReferralLine> lines = reader.lines(rows, !oversight());
        audit.note(Entry.listed(ReferralPen.KIND, lines.size(), oversight() ? Fields.FACTS : Fields.IDENTITY).because(why()));
        return new Slice<>(total, filter.first(), filter.size(), lines);
    }

    /** How those that the actor may see stand. One statement. */
    @Requires(Permission.REFERRAL_READ)
    public ReferralCounts counts() {
        Object[] row = queries.counts(pen.now(), pen.now().minus(LATELY));
        return new ReferralCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    /** One referral; @throws Absent when there is none, or none that the actor may see */
    @Requires(Permission.REFERRAL_READ)
    public ReferralView view(ReferralNumber number) {
        Object[] row = queries.whole(number.value()).stream().findFirst().orElseThrow(Absent::new);
        var one = (Referral) row[0];
        ReferralView.Side side = side(one);
        String caseNumber = side == ReferralView.Side.CENTRE ? null : queries.caseNumber(one.caseId()).orElse(null);
        ReferralView view = reader.view(row, side, caseNumber, !oversight());
        audit.note(Entry.read(ReferralPen.KIND, one.id(), queries.child(one.id()), oversight() ? Fields.FACTS : Fields.NARRATIVE).because(why()));
        return view;
    }

    private ReferralView.Side side(Referral one) {
        if (actor.has(Role.SPECIALIST)) {
            return ReferralView.Side.CENTRE;
        }
        return actor.may(Permission.CASE_WORK) && queries.works(one.caseId()) ? ReferralView.Side.SCHOOL : ReferralView.Side.READER;
    }

    private boolean oversight() {
        return actor.has(Role.MANAGER) && !actor.has(Role.SPECIALIST);
    }

    private String why() {
        return actor.has(Role.SPECIALIST) ? ReferralPen.KIND : oversight() ? "oversight" : "assignment";
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
