package kz.tirek.retention.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.retention.HoldLine;
import kz.tirek.retention.Holds;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The part of {@code retention/retention.xhtml} about holds: those that stand or stood, and placing one. */
@Named
@ViewScoped
public class HoldForm implements Serializable {
    @Inject transient Holds holds;
    @Inject transient Messages messages;

    private final UUID requestKey = Ids.next();
    private String number;
    private String reason;
    private transient List<HoldLine> lines;

    public List<HoldLine> getLines() {
        if (lines == null) {
            lines = holds.list();
        }
        return lines;
    }

    public void place() {
        holds.place(requestKey, number, reason);
        messages.done("hold.placed");
        messages.open("/retention#holds");
    }

    public void lift(UUID id, int version) {
        holds.lift(id, version);
        messages.done("hold.lifted");
        messages.open("/retention#holds");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
