package kz.tirek.handover.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.handover.Transfers;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code handover/offer.xhtml}, a part of the page of a case's team: offers the case to the child's new school. */
@Named
@ViewScoped
public class OfferPart implements Serializable {
    @Inject transient Transfers transfers;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private final UUID requestKey = Ids.next();
    private String number;
    private String word;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
    }

    public void offer() {
        transfers.offer(requestKey, number, word);
        messages.done("transfer.offeredNow");
        messages.open("/transfers");
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
