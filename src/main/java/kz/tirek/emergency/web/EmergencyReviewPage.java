package kz.tirek.emergency.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.emergency.Decision;
import kz.tirek.emergency.EmergencyLine;
import kz.tirek.emergency.EmergencyRate;
import kz.tirek.emergency.EmergencyReview;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code emergency/review.xhtml}: the queue of emergency accesses, what was found of each, and how often each person did so. */
@Named
@ViewScoped
public class EmergencyReviewPage implements Serializable {
    private static final int SIZE = 25;

    @Inject transient EmergencyReview review;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private boolean all;
    private int first;
    private Decision decision;
    private String why;
    private transient Slice<EmergencyLine> slice;

    @PostConstruct
    void read() {
        all = "all".equals(request.getParameter("view"));
        String asked = request.getParameter("first");
        first = asked != null && asked.matches("\\d{1,7}") ? Integer.parseInt(asked) : 0;
    }

    public Slice<EmergencyLine> getSlice() {
        if (slice == null) {
            slice = review.queue(!all, first, SIZE);
        }
        return slice;
    }

    public List<EmergencyRate> getRates() {
        return review.rates();
    }

    /** The one that is to be decided first: decisions are taken one at a time, from the oldest. */
    public EmergencyLine getNext() {
        return getSlice().items().stream().filter(line -> line.decision() == null).findFirst().orElse(null);
    }

    public void decide(UUID id, int version) {
        review.decide(id, version, decision, why);
        messages.done("emergency.decisionKept");
        messages.open("/emergency/review");
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    public boolean isAll() {
        return all;
    }

    public String getPaging() {
        return "/emergency/review?" + (all ? "view=all&" : "") + "first=";
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
