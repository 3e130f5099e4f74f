package kz.tirek.appointments.web;

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
import kz.tirek.appointments.AppointmentPlanning;
import kz.tirek.appointments.NewAppointment;
import kz.tirek.appointments.Preview;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseLine;
import kz.tirek.cases.web.PupilChoice;
import kz.tirek.cases.web.PupilFinder;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code appointments/new.xhtml}: makes an appointment; what stands against it is shown once before it is saved. */
@Named
@ViewScoped
public class NewAppointmentPage implements Serializable {
    @Inject transient AppointmentPlanning planning;
    @Inject transient CaseDesk desk;
    @Inject transient PupilFinder finder;
    @Inject transient Messages messages;
    @Inject transient Clock clock;
    @Inject transient HttpServletRequest request;
    @Inject AppointmentForm form;

    private UUID requestKey = Ids.next();
    private PupilChoice pupil;
    /** What was shown before saving, told by its hash; 0 for nothing. */
    private int shown;
    private transient Preview preview;
    private transient List<CaseLine> cases;

    @PostConstruct
    void open() {
        String asked = request.getParameter("case");
        if (asked != null && asked.matches("TRK-\\d{4}-\\d{6}")) {
            form.setCaseNumber(asked);
        }
        form.start(Days.read(request.getParameter("day")).orElseGet(() -> LocalDate.now(clock)), LocalTime.now(clock));
    }

    public void look() {
        show(facts());
    }

    /** Saves at once when nothing stands against it, or when what does was shown already. */
    public void save() {
        NewAppointment wanted = facts();
        if (shown != wanted.hashCode() && !show(wanted).plain()) {
            return;
        }
        planning.make(requestKey, wanted);
        messages.done("appointment.saved");
        messages.saved("appointment:new");
        messages.open("/appointments?day=" + wanted.day());
    }

    private Preview show(NewAppointment wanted) {
        preview = planning.preview(wanted);
        shown = wanted.hashCode();
        return preview;
    }

    private NewAppointment facts() {
        return form.facts(form.getCaseNumber() != null || pupil == null ? null : pupil.id());
    }

    /** Cases under way that the person works on. */
    public List<CaseLine> getCases() {
        if (cases == null) {
            cases = desk.list(new CaseFilter(null, true, null, null, null, null, null, CaseFilter.Sort.FOLLOW_UP, 0, Slice.MOST)).items();
        }
        return cases;
    }

    public List<PupilChoice> find(String typed) {
        return finder.find(typed);
    }

    public Preview getPreview() {
        return preview;
    }

    public AppointmentForm getForm() {
        return form;
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(UUID requestKey) {
        this.requestKey = requestKey == null ? Ids.next() : requestKey;
    }

    public PupilChoice getPupil() {
        return pupil;
    }

    public void setPupil(PupilChoice pupil) {
        this.pupil = pupil;
    }
}
