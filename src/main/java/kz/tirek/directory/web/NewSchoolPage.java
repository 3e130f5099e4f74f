package kz.tirek.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.directory.SchoolWork;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code directory/new.xhtml}: opens a school. */
@Named
@ViewScoped
public class NewSchoolPage implements Serializable {
    @Inject transient SchoolWork work;
    @Inject transient Messages messages;
    @Inject transient SchoolForm form;
    @Inject transient Actor actor;

    private final UUID requestKey = Ids.next();

    @PostConstruct
    void open() {
        if (!actor.may(Permission.DIRECTORY_EDIT)) {
            throw new Forbidden();
        }
    }

    /** What the page is called; whoever may not open a school does not get to see even that. */
    public String getTitle() {
        return "school.newTitle";
    }

    public void save() {
        UUID id = work.open(requestKey, form.facts());
        messages.done("school.opened");
        messages.open("/schools/" + id);
    }
}
