package kz.tirek.sessions.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Drafts;
import kz.tirek.appointments.AppointmentBook;
import kz.tirek.appointments.AppointmentView;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseLine;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.Handed;
import kz.tirek.sessions.SessionBook;
import kz.tirek.sessions.SessionLog;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code sessions/new.xhtml}: logs a session with a thumb in a minute. */
@Named
@ViewScoped
public class NewSessionPage implements Serializable {
    static final String FORM_KEY = "session:new";
    private static final int QUICK = 5;

    @Inject transient SessionLog log;
    @Inject transient SessionBook book;
    @Inject transient AppointmentBook appointments;
    @Inject transient CaseDesk desk;
    @Inject transient Messages messages;
    @Inject transient Clock clock;
    @Inject transient Drafts drafts;
    @Inject SessionForm form;
    @Inject transient HttpServletRequest request;

    private UUID requestKey = Ids.next();
    private String caseNumber;
    private UUID appointment;
    private transient List<CaseLine> cases;

    @PostConstruct
    void open() {
        String asked = request.getParameter("case");
        caseNumber = asked != null && asked.matches("TRK-\\d{4}-\\d{6}") ? asked : null;
        form.start(LocalDate.now(clock), LocalTime.now(clock));
        appointment = Ids.read(request.getParameter("appointment")).orElse(null);
        if (appointment != null) {
            start(appointments.view(appointment));
        }
    }

    private void start(AppointmentView from) {
        if (from.line().session() != null) {
            messages.open("/sessions/" + from.line().session());
            return;
        }
        caseNumber = from.line().caseNumber();
        form.start(from);
    }

    /** The psychologist's cases under way, by what is due first. */
    public List<CaseLine> getCases() {
        if (cases == null) {
            cases = desk.list(new CaseFilter(null, true, null, null, null, null, null, CaseFilter.Sort.FOLLOW_UP, 0, Slice.MOST)).items();
        }
        return cases;
    }

    /** The few whose turn it is: today's and overdue ones. */
    public List<CaseLine> getQuick() {
        LocalDate today = LocalDate.now(clock);
        return getCases().stream().filter(line -> line.followUpOn() != null && !line.followUpOn().isAfter(today)).limit(QUICK).toList();
    }

    /** Cases that went to somebody else lately: the note of a session in them is handed in. */
    public List<Handed> getHanded() {
        return book.handed();
    }

    public void sign() {
        save(true);
    }

    public void finishLater() {
        save(false);
    }

    private void save(boolean sign) {
        if (caseNumber == null) {
            throw Refusal.at("caseNumber", "shared.required");
        }
        if (appointment == null) {
            log.log(requestKey, new CaseNumber(caseNumber), form.facts(), sign);
        } else {
            log.logFrom(appointment, requestKey, new CaseNumber(caseNumber), form.facts(), sign);
        }
        drafts.drop(FORM_KEY);
        messages.saved(FORM_KEY);
        boolean gone = getHanded().stream().anyMatch(one -> one.number().equals(caseNumber));
        messages.done(gone ? "session.handedIn" : sign ? "session.signedNow" : "session.savedNow");
        messages.open(gone ? "/sessions" : appointment == null ? "/cases/" + caseNumber : "/appointments");
    }

    public SessionForm getForm() {
        return form;
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(UUID requestKey) {
        this.requestKey = requestKey == null ? Ids.next() : requestKey;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }
}
