package kz.tirek.handover.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.handover.TransferLine;
import kz.tirek.handover.Transfers;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code handover/transfers.xhtml}: cases that come from other schools and go to them. */
@Named
@ViewScoped
public class TransfersPage implements Serializable {
    private static final int SIZE = 50;

    @Inject transient Transfers transfers;
    @Inject transient Messages messages;
    @Inject transient Actor actor;
    @Inject transient HttpServletRequest request;

    private transient Slice<TransferLine> lines;
    private UUID declining;
    private String why;

    public Slice<TransferLine> getLines() {
        if (lines == null) {
            String first = request.getParameter("first");
            lines = transfers.list(first != null && first.matches("\\d{1,7}") ? Integer.parseInt(first) : 0, SIZE);
        }
        return lines;
    }

    public boolean isMayTake() {
        return actor.may(Permission.TRANSFER);
    }

    /** Which offer is being declined: its form is open. */
    public UUID getDeclining() {
        if (declining == null) {
            declining = Ids.read(request.getParameter("decline")).orElse(null);
        }
        return declining;
    }

    public void accept(UUID id, int version) {
        String number = transfers.accept(id, version);
        messages.done("transfer.accepted");
        messages.open("/cases/" + number);
    }

    public void decline(UUID id, int version) {
        transfers.decline(id, version, why);
        done("transfer.declined");
    }

    public void withdraw(UUID id, int version) {
        transfers.withdraw(id, version);
        done("transfer.withdrawn");
    }

    private void done(String said) {
        messages.done(said);
        messages.open("/transfers");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
