package kz.tirek.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import kz.tirek.people.GuardianLine;
import kz.tirek.people.Guardians;
import kz.tirek.people.NewGuardian;
import kz.tirek.people.Relation;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import org.omnifaces.cdi.ViewScoped;

/** The form of {@code people/pupil.xhtml} about somebody who stands for the pupil at home. */
@Named
@ViewScoped
public class GuardianForm implements Serializable {
    @Inject transient Guardians guardians;
    @Inject PupilPage pupilPage;

    private final UUID requestKey = Ids.next();
    private UUID id;
    private int version;
    private String name;
    private Relation relation;
    private String phone;
    private boolean legalRepresentative = true;

    @PostConstruct
    void open() {
        id = PupilPage.of();
        if (id != null) {
            GuardianLine line = pupilPage.getView().guardians().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Absent::new);
            version = line.version();
            name = line.name();
            relation = line.relation();
            phone = line.phoneShown();
            legalRepresentative = line.legalRepresentative();
        }
    }

    /** Whether somebody known is being corrected. */
    public boolean isKnown() {
        return id != null;
    }

    public void save() {
        var facts = new NewGuardian(name, relation, phone, legalRepresentative);
        if (id == null) {
            guardians.add(requestKey, pupilPage.getId(), facts);
        } else {
            guardians.correct(pupilPage.getId(), id, version, facts);
        }
        pupilPage.leave(id == null ? "guardian.added" : "guardian.corrected");
    }

    /** The person stands for the pupil no longer. */
    public void end() {
        guardians.end(pupilPage.getId(), id, version);
        pupilPage.leave("guardian.ended");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(boolean legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }
}
