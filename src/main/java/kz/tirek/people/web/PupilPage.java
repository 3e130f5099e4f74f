package kz.tirek.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.web.Places;
import kz.tirek.people.EnrolmentLine;
import kz.tirek.people.PupilRegister;
import kz.tirek.people.PupilView;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Stale;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Backs {@code people/pupil.xhtml}: all that the register knows of one pupil, and what is being done with it. */
@Named
@ViewScoped
public class PupilPage implements Serializable {

    @Inject transient PupilRegister register;
    @Inject transient Messages messages;
    @Inject transient Places places;
    @Inject PupilForm pupilForm;

    private UUID id;
    private int version;
    private boolean conflict;
    /** The record that this one was merged into. */
    private UUID living;
    private transient PupilView view;

    @PostConstruct
    void open() {
        id = asked("key");
        if (id == null) {
            throw new Absent();
        }
        try {
            version = getView().version();
            pupilForm.show(view);
        } catch (Absent merged) {
            living = register.survivor(id).orElseThrow(Absent::new);
        }
    }

    /** Opens the page before anything of it is shown. */
    public void begin() {
        if (living != null) {
            messages.open("/pupils/" + living);
            return;
        }
        places.learnSchools(getView().enrolments().stream().map(EnrolmentLine::school).toList());
    }

    /** The pupil as they are now. */
    public PupilView getView() {
        if (view == null) {
            view = register.view(id);
        }
        return view;
    }

    /** Which form is open: correct, move, guardian, consent, withdraw, or empty. */
    public String getDoing() {
        String doing = Faces.getRequestParameter("do");
        return doing != null && List.of("correct", "move", "guardian", "consent", "withdraw").contains(doing) ? doing : "";
    }

    /** The guardian or the consent that the open form is about, or {@code null}. */
    static UUID of() {
        return asked("of");
    }

    /** Saves corrections, or shows both versions when somebody else was faster: what was typed stays. */
    public void correct() {
        try {
            register.correct(id, version, pupilForm.facts());
            leave("pupil.corrected");
        } catch (Stale stale) {
            view = null;
            version = getView().version();
            conflict = true;
        }
    }

    /** Says what was done and shows the pupil again. */
    void leave(String said) {
        messages.done(said);
        messages.saved(getFormKey());
        messages.open("/pupils/" + id);
    }

    private static UUID asked(String name) {
        return Ids.read(Faces.getRequestParameter(name)).orElse(null);
    }

    public UUID getId() {
        return id;
    }

    int version() {
        return version;
    }

    public boolean isConflict() {
        return conflict;
    }

    /** Key under which the browser keeps what is typed here. */
    public String getFormKey() {
        return "pupil:" + id + ":" + getDoing();
    }
}
