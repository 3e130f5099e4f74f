package kz.tirek.appointments.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kz.tirek.appointments.AppointmentBook;
import kz.tirek.appointments.AppointmentView;
import kz.tirek.appointments.AppointmentWork;
import kz.tirek.appointments.Move;
import kz.tirek.appointments.NotHeld;
import kz.tirek.appointments.Preview;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code appointments/appointment.xhtml}: one appointment; it is moved, cancelled or settled here. */
@Named
@ViewScoped
public class AppointmentPage implements Serializable {
    @Inject transient AppointmentBook book;
    @Inject transient AppointmentWork work;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private UUID id;
    private int version;
    private String doing;
    private LocalDate day;
    private LocalTime startsAt;
    private Integer minutes;
    private boolean following;
    private NotHeld why;
    private String words;
    private int shown;
    private transient Preview preview;
    private transient AppointmentView view;

    @PostConstruct
    void open() {
        id = Ids.read(Routes.key(request)).orElseThrow(Absent::new);
        String asked = request.getParameter("do");
        doing = asked != null && asked.matches("move|cancel|miss") && getView().line().planned() ? asked : "";
        version = getView().version();
        day = view.line().day();
        startsAt = view.line().startsAt();
        minutes = view.minutes();
    }

    public AppointmentView getView() {
        if (view == null) {
            view = book.view(id);
        }
        return view;
    }

    /** Moves at once when nothing stands against it, or when what does was shown already. */
    public void move() {
        Move to = new Move(day, startsAt, minutes, following);
        if (shown != to.hashCode()) {
            preview = work.previewMove(id, to);
            shown = to.hashCode();
            if (!preview.plain()) {
                return;
            }
        }
        work.move(id, version, to);
        done("appointment.moved");
    }

    public void cancel() {
        work.cancel(id, version, why, words, following);
        done("appointment.cancelled");
    }

    public void miss() {
        work.miss(id, version, why, words);
        done("appointment.missed");
    }

    public void held() {
        work.held(id, version);
        done("appointment.heldNow");
    }

    public void takeBack() {
        work.takeBack(id, version);
        done("appointment.takenBack");
    }

    private void done(String said) {
        messages.done(said);
        messages.open("/appointments/" + id);
    }

    public String getDoing() {
        return doing;
    }

    public Preview getPreview() {
        return preview;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public boolean isFollowing() {
        return following;
    }

    public void setFollowing(boolean following) {
        this.following = following;
    }

    public NotHeld getWhy() {
        return why;
    }

    public void setWhy(NotHeld why) {
        this.why = why;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
