package kz.tirek.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.tirek.people.Consent;
import kz.tirek.people.ConsentLine;
import kz.tirek.people.Consents;
import kz.tirek.people.NewConsent;
import kz.tirek.people.Relation;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import org.omnifaces.cdi.ViewScoped;

/** The forms of {@code people/pupil.xhtml} by which a written consent is filed or its withdrawal noted. */
@Named
@ViewScoped
public class ConsentForm implements Serializable {
    @Inject transient Consents consents;
    @Inject transient Clock clock;
    @Inject PupilPage pupilPage;

    private final UUID requestKey = Ids.next();
    private String givenBy;
    private Relation relation;
    private LocalDate givenOn;
    private Consent.Scope[] scopes = Consent.Scope.values();
    private LocalDate until;
    private String documentNote;
    private LocalDate withdrawnOn;

    @PostConstruct
    void open() {
        withdrawnOn = LocalDate.now(clock);
    }

    public void record() {
        consents.record(requestKey, pupilPage.getId(), new NewConsent(givenBy, relation, givenOn, Set.of(scopes), until), documentNote);
        pupilPage.leave("consent.recorded");
    }

    /** The consent whose withdrawal is being noted. */
    public ConsentLine getChosen() {
        UUID of = PupilPage.of();
        return pupilPage.getView().consents().stream().filter(line -> line.id().equals(of)).findFirst().orElseThrow(Absent::new);
    }

    public void withdraw() {
        ConsentLine chosen = getChosen();
        consents.withdraw(pupilPage.getId(), chosen.id(), chosen.version(), withdrawnOn);
        pupilPage.leave("consent.withdrawn");
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public Consent.Scope[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(Consent.Scope[] scopes) {
        this.scopes = scopes == null ? new Consent.Scope[0] : scopes.clone();
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getDocumentNote() {
        return documentNote;
    }

    public void setDocumentNote(String documentNote) {
        this.documentNote = documentNote;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }
}
