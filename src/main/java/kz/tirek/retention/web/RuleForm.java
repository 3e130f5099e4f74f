package kz.tirek.retention.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.tirek.retention.FieldClass;
import kz.tirek.retention.RecordKind;
import kz.tirek.retention.RetentionRules;
import kz.tirek.retention.RuleChange;
import kz.tirek.retention.RuleLine;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The form of {@code retention/retention.xhtml} in which one rule is changed, with its history. */
@Named
@ViewScoped
public class RuleForm implements Serializable {
    private static final String KEY = "(CASE|SESSION|CONSENT|PUPIL|DRAFT|REQUEST_KEY|SUBJECT_REQUEST|AUDIT)-(IDENTITY|FACTS|NARRATIVE)";

    @Inject transient RetentionRules rules;
    @Inject transient Messages messages;
    @Inject transient Texts texts;

    private String key;
    private int version;
    private Integer days;
    private String basis;
    private boolean termCited;
    private transient List<RuleLine> history;

    @PostConstruct
    void open() {
        String asked = Faces.getRequestParameter("rule");
        if (asked != null && asked.matches(KEY)) {
            key = asked;
            RuleLine now = getHistory().get(0);
            version = now.version();
            days = now.days();
            basis = texts.has(now.basis()) ? texts.of(now.basis()) : now.basis();
            termCited = now.termCited();
        }
    }

    /** Whether a rule is being changed. */
    public boolean isOpened() {
        return key != null;
    }

    /** All versions of the rule, newest first. */
    public List<RuleLine> getHistory() {
        if (history == null) {
            history = rules.history(kind(), fieldClass());
        }
        return history;
    }

    public void change() {
        rules.change(kind(), fieldClass(), new RuleChange(version, days, basis, termCited));
        messages.done("retention.changed");
        messages.open("/retention#rules");
    }

    private RecordKind kind() {
        return RecordKind.valueOf(key.substring(0, key.indexOf('-')));
    }

    private FieldClass fieldClass() {
        return FieldClass.valueOf(key.substring(key.indexOf('-') + 1));
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public boolean isTermCited() {
        return termCited;
    }

    public void setTermCited(boolean termCited) {
        this.termCited = termCited;
    }
}
