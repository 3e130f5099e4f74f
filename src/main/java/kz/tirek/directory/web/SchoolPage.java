package kz.tirek.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.directory.Directory;
import kz.tirek.directory.SchoolFacts;
import kz.tirek.directory.SchoolView;
import kz.tirek.directory.SchoolWork;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Stale;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code directory/school.xhtml}: one school, its past, and what the administrator does with it. */
@Named
@ViewScoped
public class SchoolPage implements Serializable {
    @Inject transient Directory directory;
    @Inject transient SchoolWork work;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;
    @Inject transient SchoolForm form;

    private UUID id;
    private int version;
    private boolean conflict;
    private transient SchoolView view;
    private LocalDate since;
    private LocalDate closedOn;
    private LocalDate reopenedOn;

    @PostConstruct
    void open() {
        String key = Routes.key(request);
        if (key == null || !key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new Absent();
        }
        id = UUID.fromString(key);
        version = getView().version();
        form.show(view.facts());
    }

    /** The school as it is now. */
    public SchoolView getView() {
        if (view == null) {
            view = directory.school(id);
        }
        return view;
    }

    /** Which form is open: edit, move, close, reopen, or empty. */
    public String getDoing() {
        String doing = request.getParameter("do");
        return doing != null && doing.matches("edit|move|close|reopen") ? doing : "";
    }

    public void correct() {
        change("school.corrected", () -> work.correct(id, version, form.facts()));
    }

    public void move() {
        SchoolFacts facts = form.facts();
        change("school.moved", () -> work.move(id, version, facts.district(), facts.names(), since));
    }

    public void close() {
        change("school.closedDone", () -> work.close(id, version, closedOn));
    }

    public void reopen() {
        change("school.reopened", () -> work.reopen(id, version, reopenedOn));
    }

    /** Does the change, or shows what somebody else made of the school meanwhile; what was typed stays, and saving again overrules knowingly. */
    private void change(String said, Runnable change) {
        try {
            change.run();
            messages.done(said);
            messages.open("/schools/" + id);
        } catch (Stale stale) {
            view = null;
            version = getView().version();
            conflict = true;
        }
    }

    public boolean isConflict() {
        return conflict;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public LocalDate getReopenedOn() {
        return reopenedOn;
    }

    public void setReopenedOn(LocalDate reopenedOn) {
        this.reopenedOn = reopenedOn;
    }
}
