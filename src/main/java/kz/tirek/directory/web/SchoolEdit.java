package kz.tirek.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.directory.SchoolFacts;
import kz.tirek.directory.SchoolWork;
import kz.tirek.shared.Stale;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The forms of {@code directory/school-forms.xhtml}: what the administrator does with a school. */
@Named
@ViewScoped
public class SchoolEdit implements Serializable {
    @Inject transient SchoolPage page;
    @Inject transient SchoolWork work;
    @Inject transient SchoolForm form;
    @Inject transient Messages messages;

    private UUID id;
    private int version;
    private boolean conflict;
    private LocalDate since;
    private LocalDate closedOn;
    private LocalDate reopenedOn;

    @PostConstruct
    void open() {
        id = page.getView().id();
        version = page.getView().version();
        form.show(page.getView().facts());
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
            version = page.readAgain().version();
            conflict = true;
        }
    }

    /** Whether somebody else changed the school while the form was open. */
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
