package kz.tirek.clocks.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kz.tirek.clocks.TargetChange;
import kz.tirek.clocks.TargetCode;
import kz.tirek.clocks.TargetDesk;
import kz.tirek.clocks.TargetLine;
import kz.tirek.clocks.TermUnit;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The form of {@code clocks/targets.xhtml} in which one target is set anew, with its history. */
@Named
@ViewScoped
public class TargetForm implements Serializable {
    @Inject transient TargetDesk desk;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private TargetCode code;
    private int version;
    private Integer amount;
    private TermUnit unit;
    private String basis;
    private transient List<TargetLine> history;

    @PostConstruct
    void open() {
        code = Arrays.stream(TargetCode.values()).filter(value -> value.name().equals(request.getParameter("target"))).findFirst().orElse(null);
        if (code != null) {
            TargetLine now = getHistory().get(0);
            version = now.version();
            amount = now.amount();
            unit = now.unit();
            basis = now.basis();
        }
    }

    /** The target that is being set anew, or {@code null}. */
    public TargetCode getCode() {
        return code;
    }

    /** All versions of the target, newest first. */
    public List<TargetLine> getHistory() {
        if (history == null) {
            history = desk.history(code);
        }
        return history;
    }

    public void change() {
        desk.change(code, new TargetChange(version, amount, unit, basis));
        messages.done("clocks.changed");
        messages.open("/targets");
    }

    public TermUnit[] getUnits() {
        return TermUnit.values();
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public TermUnit getUnit() {
        return unit;
    }

    public void setUnit(TermUnit unit) {
        this.unit = unit;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
