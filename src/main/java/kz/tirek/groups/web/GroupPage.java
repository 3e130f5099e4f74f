package kz.tirek.groups.web;

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
import kz.tirek.appointments.AppointmentBook;
import kz.tirek.appointments.AppointmentLine;
import kz.tirek.appointments.Whom;
import kz.tirek.cases.web.PupilChoice;
import kz.tirek.cases.web.PupilFinder;
import kz.tirek.directory.web.Places;
import kz.tirek.groups.GroupDesk;
import kz.tirek.groups.GroupMeetings;
import kz.tirek.groups.GroupView;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code groups/group.xhtml}: one group, who takes part, its meetings. */
@Named
@ViewScoped
public class GroupPage implements Serializable {
    private static final int WAITING = 50;

    @Inject transient GroupDesk desk;
    @Inject transient GroupMeetings meetings;
    @Inject transient AppointmentBook book;
    @Inject transient PupilFinder finder;
    @Inject transient Places places;
    @Inject transient Messages messages;
    @Inject transient Clock clock;
    @Inject transient HttpServletRequest request;
    @Inject MeetingForm form;

    private final UUID requestKey = Ids.next();
    private UUID id;
    private String doing;
    private PupilChoice pupil;
    private transient GroupView view;

    @PostConstruct
    void open() {
        id = Ids.read(Routes.key(request)).orElseThrow(Absent::new);
        String asked = request.getParameter("do");
        doing = asked != null && asked.matches("meeting|enrol|close") && getView().open() ? asked : "";
        places.learnSchools(List.of(getView().summary().school()));
        form.start(LocalDate.now(clock), LocalTime.now(clock), view.members());
    }

    public GroupView getView() {
        if (view == null) {
            view = desk.view(id);
        }
        return view;
    }

    public void enrol() {
        desk.enrol(id, pupil == null ? null : pupil.id());
        done("group.enrolled", "?do=enrol");
    }

    public void leave(UUID who) {
        desk.leave(id, who);
        done("group.left", "");
    }

    public void close() {
        desk.close(id, getView().version());
        done("group.closedNow", "");
    }

    public void record() {
        meetings.record(requestKey, id, form.facts());
        messages.saved("group:" + id);
        done("group.recorded", "");
    }

    private void done(String said, String where) {
        messages.done(said);
        messages.open("/groups/" + id + where);
    }

    public List<PupilChoice> find(String typed) {
        return finder.find(typed);
    }

    /** Own appointments with groups that are over and of which nothing is said yet. */
    public List<AppointmentLine> getAppointments() {
        return book.withoutNote(WAITING).stream().filter(line -> line.whom() == Whom.GROUP).toList();
    }

    public String getDoing() {
        return doing;
    }

    public MeetingForm getForm() {
        return form;
    }

    public PupilChoice getPupil() {
        return pupil;
    }

    public void setPupil(PupilChoice pupil) {
        this.pupil = pupil;
    }
}
