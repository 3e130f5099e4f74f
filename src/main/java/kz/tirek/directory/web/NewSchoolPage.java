package kz.tirek.directory.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.directory.SchoolWork;
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

    private final UUID requestKey = Ids.next();

    public void save() {
        UUID id = work.open(requestKey, form.facts());
        messages.done("school.opened");
        messages.open("/schools/" + id);
    }
}
