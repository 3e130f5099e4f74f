package kz.tirek.audit.web;

import java.io.Serializable;
import kz.tirek.audit.ReadingKind;
import kz.tirek.audit.ReadingRuleView;

/** A rule of unusual reading while it is being edited. */
public class RuleForm implements Serializable {
    private final ReadingRuleView seen;
    private int children;
    private boolean active;
    private int fromHour;
    private int untilHour;

    RuleForm(ReadingRuleView rule) {
        seen = rule;
        children = rule.children();
        active = rule.active();
        fromHour = rule.fromHour();
        untilHour = rule.untilHour();
    }

    ReadingRuleView told() {
        return new ReadingRuleView(seen.kind(), seen.version(), children, active, fromHour, untilHour, seen.changedAt());
    }

    boolean isChanged() {
        return !told().equals(seen);
    }

    public ReadingKind getKind() {
        return seen.kind();
    }

    public boolean isNight() {
        return seen.kind() == ReadingKind.NIGHT;
    }

    public int getChildren() {
        return children;
    }

    public void setChildren(int children) {
        this.children = children;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public int getFromHour() {
        return fromHour;
    }

    public void setFromHour(int fromHour) {
        this.fromHour = fromHour;
    }

    public int getUntilHour() {
        return untilHour;
    }

    public void setUntilHour(int untilHour) {
        this.untilHour = untilHour;
    }
}
