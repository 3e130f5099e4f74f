package kz.tirek.supervision.web;

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
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import kz.tirek.supervision.DiscussionLine;
import kz.tirek.supervision.Discussions;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code supervision/ask.xhtml}, a part of the page of a case's team: asks a supervisor, shows what was asked before. */
@Named
@ViewScoped
public class AskPart implements Serializable {
    @Inject transient Discussions discussions;
    @Inject transient Colleagues colleagues;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private final UUID requestKey = Ids.next();
    private String number;
    private UUID supervisor;
    private String question;
    private LocalDate until;
    private transient List<Colleague> supervisors;
    private transient List<DiscussionLine> lines;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
    }

    public List<DiscussionLine> getLines() {
        if (lines == null) {
            lines = discussions.ofCase(new CaseNumber(number));
        }
        return lines;
    }

    /** Those who may be asked: specialists of the Centre. */
    public List<Colleague> getSupervisors() {
        if (supervisors == null) {
            supervisors = colleagues.find("", Set.of(Role.SPECIALIST));
        }
        return supervisors;
    }

    public void ask() {
        UUID id = discussions.ask(requestKey, number, supervisor, question, until);
        messages.done("discussion.asked");
        messages.saved(getFormKey());
        messages.open("/discussions/" + id);
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "ask:" + number;
    }

    public UUID getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(UUID supervisor) {
        this.supervisor = supervisor;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
