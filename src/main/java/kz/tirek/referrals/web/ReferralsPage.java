package kz.tirek.referrals.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.tirek.access.Actor;
import kz.tirek.access.Role;
import kz.tirek.cases.Risk;
import kz.tirek.referrals.ReferralCounts;
import kz.tirek.referrals.ReferralDesk;
import kz.tirek.referrals.ReferralFilter;
import kz.tirek.referrals.ReferralFilter.Queue;
import kz.tirek.referrals.ReferralLine;
import kz.tirek.shared.Slice;

/** Backs {@code referrals/referrals.xhtml} and the desk of the home page: the queue, its filters in the address. */
@Named
@RequestScoped
public class ReferralsPage {
    private static final int SIZE = 50;
    private static final int FEW = 6;

    @Inject ReferralDesk desk;
    @Inject Actor actor;
    @Inject HttpServletRequest request;

    private Queue queue;
    private Risk risk;
    private Slice<ReferralLine> slice;
    private Slice<ReferralLine> few;
    private ReferralCounts counts;

    @PostConstruct
    void read() {
        queue = one(Queue.values(), "view");
        risk = one(Risk.values(), "risk");
    }

    public Slice<ReferralLine> getSlice() {
        if (slice == null) {
            String first = request.getParameter("first");
            slice = desk.queue(new ReferralFilter(queue, risk, first != null && first.matches("\\d{1,7}") ? Integer.parseInt(first) : 0, SIZE));
        }
        return slice;
    }

    /** The first lines, for the home page. */
    public Slice<ReferralLine> getFew() {
        if (few == null) {
            few = desk.queue(new ReferralFilter(Queue.OPEN, null, 0, FEW));
        }
        return few;
    }

    public ReferralCounts getCounts() {
        if (counts == null) {
            counts = desk.counts();
        }
        return counts;
    }

    /** Whether the actor may lead referrals, so that "mine" means something. */
    public boolean isCentre() {
        return actor.has(Role.SPECIALIST);
    }

    public Queue[] getViews() {
        return Queue.values();
    }

    public Queue getView() {
        return queue == null ? Queue.OPEN : queue;
    }

    /** Name of the chosen risk; empty for any. */
    public String getRisk() {
        return risk == null ? "" : risk.name();
    }

    /** The address of this list to which the index of the first line is added. */
    public String getPaging() {
        return "/referrals?view=" + getView() + (risk == null ? "" : "&risk=" + risk) + "&first=";
    }

    private <E extends Enum<E>> E one(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(request.getParameter(name))) {
                return value;
            }
        }
        return null;
    }
}
