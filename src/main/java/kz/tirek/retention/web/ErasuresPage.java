package kz.tirek.retention.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.retention.EarlyAsk;
import kz.tirek.retention.EarlyErasures;
import kz.tirek.retention.EarlyLine;
import kz.tirek.retention.Patience;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code retention/erasures.xhtml}: erasure before its time, asked by one person and decided by another. */
@Named
@ViewScoped
public class ErasuresPage implements Serializable {
    @Inject transient EarlyErasures erasures;
    @Inject transient Messages messages;

    private final UUID requestKey = Ids.next();
    private String number;
    private String reason;
    private String ground;
    private transient List<EarlyLine> lines;

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getLines();
    }

    public List<EarlyLine> getLines() {
        if (lines == null) {
            lines = erasures.list();
        }
        return lines;
    }

    /** Days in which a second person decides. */
    public long getDays() {
        return Patience.ofTheSecondPerson().toDays();
    }

    public void ask() {
        erasures.ask(requestKey, new EarlyAsk(number, reason, ground));
        leave("early.asked");
    }

    public void decide(UUID id, int version, boolean yes) {
        erasures.decide(id, version, yes);
        leave(yes ? "early.confirmed" : "early.refused");
    }

    private void leave(String said) {
        messages.done(said);
        messages.open("/erasures");
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

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
