package kz.tirek.cases.web;

import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import kz.tirek.cases.UrgentGround;
import kz.tirek.people.Consent;
import kz.tirek.people.NewConsent;
import kz.tirek.people.Relation;
import org.omnifaces.cdi.ViewScoped;

/** The fields of a written consent, or of the ground for acting without it (Order 92, paragraph 12). */
@Named
@ViewScoped
public class GroundForm implements Serializable {
    /** Which of the two it is. */
    public enum Kind { CONSENT, URGENT, ON_RECORD }

    private Kind kind = Kind.CONSENT;
    private String consentGivenBy;
    private Relation consentRelation;
    private LocalDate consentGivenOn;
    private Consent.Scope[] consentScopes = Consent.Scope.values();
    private LocalDate consentUntil;
    private String urgentWhy;
    private String urgentBy;
    private LocalDate urgentUntil;

    NewConsent paper() {
        return new NewConsent(consentGivenBy, consentRelation, consentGivenOn, Set.of(consentScopes), consentUntil);
    }

    UrgentGround urgent() {
        return new UrgentGround(urgentWhy, urgentBy, urgentUntil);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public Consent.Scope[] getScopes() {
        return Consent.Scope.values();
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getConsentGivenBy() {
        return consentGivenBy;
    }

    public void setConsentGivenBy(String consentGivenBy) {
        this.consentGivenBy = consentGivenBy;
    }

    public Relation getConsentRelation() {
        return consentRelation;
    }

    public void setConsentRelation(Relation consentRelation) {
        this.consentRelation = consentRelation;
    }

    public LocalDate getConsentGivenOn() {
        return consentGivenOn;
    }

    public void setConsentGivenOn(LocalDate consentGivenOn) {
        this.consentGivenOn = consentGivenOn;
    }

    public Consent.Scope[] getConsentScopes() {
        return consentScopes.clone();
    }

    public void setConsentScopes(Consent.Scope[] consentScopes) {
        this.consentScopes = consentScopes == null ? new Consent.Scope[0] : consentScopes.clone();
    }

    public LocalDate getConsentUntil() {
        return consentUntil;
    }

    public void setConsentUntil(LocalDate consentUntil) {
        this.consentUntil = consentUntil;
    }

    public String getUrgentWhy() {
        return urgentWhy;
    }

    public void setUrgentWhy(String urgentWhy) {
        this.urgentWhy = urgentWhy;
    }

    public String getUrgentBy() {
        return urgentBy;
    }

    public void setUrgentBy(String urgentBy) {
        this.urgentBy = urgentBy;
    }

    public LocalDate getUrgentUntil() {
        return urgentUntil;
    }

    public void setUrgentUntil(LocalDate urgentUntil) {
        this.urgentUntil = urgentUntil;
    }
}
