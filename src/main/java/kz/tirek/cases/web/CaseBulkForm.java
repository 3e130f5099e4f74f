package kz.tirek.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.tirek.cases.CaseBulk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The bar of {@code cases/cases.xhtml} for the cases that are chosen, and the way back. */
@Named
@ViewScoped
public class CaseBulkForm implements Serializable {
    private static final String MOVED = "tirek.cases.moved";

    @Inject transient CaseBulk bulk;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private String address;
    private LocalDate followUpOn;
    private List<CaseBulk.Moved> moved;

    @PostConstruct
    void open() {
        String filters = new AskedCases(request).written();
        address = filters.isEmpty() ? "/cases" : "/cases?" + filters;
        moved = Faces.getFlashAttribute(MOVED);
    }

    public void move() {
        String[] chosen = Faces.getRequestParameterValues("chosen");
        if (chosen == null) {
            throw Refusal.of("cases.noneChosen");
        }
        List<CaseBulk.Moved> moves = bulk.followUp(Arrays.stream(chosen).map(CaseNumber::new).toList(), followUpOn);
        Faces.setFlashAttribute(MOVED, new ArrayList<>(moves));
        messages.done("cases.moved", moves.size());
        messages.open(address);
    }

    public void back() {
        messages.done("cases.movedBack", bulk.back(moved));
        messages.open(address);
    }

    /** What was moved just now and can be taken back; or {@code null}. */
    public List<CaseBulk.Moved> getMoved() {
        return moved;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }
}
