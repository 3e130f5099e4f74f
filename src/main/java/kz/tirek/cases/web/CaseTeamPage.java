package kz.tirek.cases.web;

import jakarta.annotation.PostConstruct;
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
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseTeam;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import kz.tirek.sharing.ShareLine;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code cases/team.xhtml}: who works on a case together. */
@Named("caseTeam")
@ViewScoped
public class CaseTeamPage implements Serializable {
    @Inject transient CaseTeam team;
    @Inject transient Colleagues colleagues;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private final UUID requestKey = UUID.randomUUID();
    private String number;
    private String name;
    private boolean sought;
    private transient List<Colleague> found;
    private transient List<ShareLine> shares;
    private UUID staff;
    private String part;
    private LocalDate until;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
    }

    public List<ShareLine> getShares() {
        if (shares == null) {
            shares = team.of(new CaseNumber(number));
        }
        return shares;
    }

    public void find() {
        sought = true;
        found = null;
    }

    public List<Colleague> getFound() {
        if (found == null) {
            found = sought ? colleagues.find(name, Set.of(Role.PSYCHOLOGIST, Role.SPECIALIST)) : List.of();
        }
        return found;
    }

    public void letIn() {
        team.letIn(requestKey, new CaseNumber(number), staff, part, until);
        messages.done("case.letInDone");
        messages.open("/cases/" + number + "/team");
    }

    public void letOut(UUID share, int version) {
        team.letOut(new CaseNumber(number), share, version);
        messages.done("case.letOutDone");
        messages.open("/cases/" + number + "/team");
    }

    public boolean isSought() {
        return sought;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getStaff() {
        return staff;
    }

    public void setStaff(UUID staff) {
        this.staff = staff;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
