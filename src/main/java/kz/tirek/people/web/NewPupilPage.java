package kz.tirek.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.directory.web.Places;
import kz.tirek.people.PupilRegister;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code people/new.xhtml}: enters a pupil. */
@Named
@ViewScoped
public class NewPupilPage implements Serializable {
    @Inject transient PupilRegister register;
    @Inject transient Messages messages;
    @Inject transient Places places;
    @Inject PupilForm pupilForm;

    private UUID requestKey = Ids.next();

    /** Who serves one school need not choose it. */
    @PostConstruct
    void open() {
        if (places.getMySchools().size() == 1) {
            pupilForm.setSchool(places.getMySchools().get(0));
        }
    }

    /** Opens the page before anything of it is shown. */
    public void begin() {
        places.learnSchools(places.getMySchools());
    }

    public void save() {
        UUID id = register.enrol(requestKey, pupilForm.facts());
        messages.done("pupil.enrolled");
        messages.saved("pupil:new");
        messages.open("/pupils/" + id);
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(UUID requestKey) {
        this.requestKey = requestKey;
    }
}
