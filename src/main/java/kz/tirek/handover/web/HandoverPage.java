package kz.tirek.handover.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Colleague;
import kz.tirek.access.Colleagues;
import kz.tirek.access.Role;
import kz.tirek.handover.CaseOfOwner;
import kz.tirek.handover.CaseloadOwner;
import kz.tirek.handover.Caseloads;
import kz.tirek.handover.Caseloads.Order;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code handover/handover.xhtml}: the manager hands a caseload over, for a while or for good. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {
    @Inject transient Caseloads caseloads;
    @Inject transient Colleagues colleagues;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private final UUID requestKey = Ids.next();
    private UUID owner;
    private String name;
    private UUID to;
    private boolean forGood;
    private LocalDate from;
    private LocalDate until;
    private List<String> numbers = List.of();
    private transient List<CaseloadOwner> owners;
    private transient List<CaseOfOwner> cases;

    public List<CaseloadOwner> getOwners() {
        if (owners == null) {
            owners = caseloads.owners();
        }
        return owners;
    }

    /** Whose cases are shown, or {@code null}. */
    public UUID getOwner() {
        if (owner == null) {
            owner = Ids.read(request.getParameter("owner")).orElse(null);
        }
        return owner;
    }

    public String getOwnerName() {
        return getOwners().stream().filter(one -> one.id().equals(getOwner())).map(CaseloadOwner::name).findFirst().orElse("");
    }

    public List<CaseOfOwner> getCases() {
        if (cases == null) {
            cases = getOwner() == null ? List.of() : caseloads.casesOf(owner);
        }
        return cases;
    }

    /** Psychologists who can take over. */
    public List<Colleague> getFound() {
        return getOwner() == null ? List.of()
                : colleagues.find(name, Set.of(Role.PSYCHOLOGIST)).stream().filter(one -> !one.id().equals(owner)).toList();
    }

    public void find() {
        // the list is made anew with the name
    }

    public void handOver() {
        if (!forGood && until == null) {
            throw Refusal.at("until", "handover.untilMissing");
        }
        int many = caseloads.handOver(requestKey, new Order(getOwner(), Set.copyOf(numbers), to, from, forGood ? null : until));
        messages.done(forGood ? "handover.doneForGood" : "handover.doneStandIn", many);
        messages.open("/handover?owner=" + owner);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getTo() {
        return to;
    }

    public void setTo(UUID to) {
        this.to = to;
    }

    public boolean isForGood() {
        return forGood;
    }

    public void setForGood(boolean forGood) {
        this.forGood = forGood;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public List<String> getNumbers() {
        return numbers;
    }

    public void setNumbers(List<String> numbers) {
        this.numbers = numbers == null ? List.of() : numbers;
    }
}
