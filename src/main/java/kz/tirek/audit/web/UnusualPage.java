package kz.tirek.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.audit.UnusualLine;
import kz.tirek.audit.UnusualReview;
import kz.tirek.audit.UnusualState;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Backs {@code audit/unusual.xhtml}: unusual reading, what was found out about it, and from when on it is listed. */
@Named
@ViewScoped
public class UnusualPage implements Serializable {
    private static final int SIZE = 20;

    @Inject transient UnusualReview review;
    @Inject transient Messages messages;

    private UnusualState state = UnusualState.OPEN;
    private int first;
    private UUID chosen;
    private int version;
    private UnusualState decision;
    private String words;
    private List<RuleForm> rules;
    private transient Slice<UnusualLine> slice;
    private transient UnusualLine reading;

    @PostConstruct
    void open() {
        for (UnusualState one : UnusualState.values()) {
            state = one.name().equals(Faces.getRequestParameter("state")) ? one : state;
        }
        String from = Faces.getRequestParameter("first");
        first = from != null && from.matches("\\d{1,7}") ? Integer.parseInt(from) : 0;
        chosen = Ids.read(Faces.getRequestParameter("review")).orElse(null);
        rules = new ArrayList<>(review.rules().stream().map(RuleForm::new).toList());
        if (chosen != null) {
            version = getReading().version();
        }
    }

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getSlice();
    }

    public Slice<UnusualLine> getSlice() {
        if (slice == null) {
            slice = review.list(state, first, SIZE);
        }
        return slice;
    }

    /** The reading that is being reviewed; {@code null} for none. */
    public UnusualLine getReading() {
        if (reading == null && chosen != null) {
            reading = review.view(chosen);
        }
        return reading;
    }

    public void decide() {
        review.decide(chosen, version, decision, words);
        messages.done("unusual.decided");
        messages.open("/audit/unusual");
    }

    /** Sets the rules that were changed. */
    public void set() {
        rules.stream().filter(RuleForm::isChanged).map(RuleForm::told).forEach(review::set);
        messages.done("unusual.ruleSet");
        messages.open("/audit/unusual");
    }

    /** The address to which the index of the first line is added. */
    public String getPaging() {
        return "/audit/unusual?state=" + state + "&first=";
    }

    public UnusualState getState() {
        return state;
    }

    public UnusualState[] getStates() {
        return UnusualState.values();
    }

    public List<RuleForm> getRules() {
        return rules;
    }

    public UnusualState getDecision() {
        return decision;
    }

    public void setDecision(UnusualState decision) {
        this.decision = decision;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
