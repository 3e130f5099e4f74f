package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.tirek.audit.Proof;
import kz.tirek.audit.ProofState;
import kz.tirek.audit.UnusualReview;
import kz.tirek.emergency.EmergencyReview;

/** Backs {@code home/privacy.xhtml}: what waits for the person responsible for personal data, asked for when first shown. */
@Named
@RequestScoped
public class PrivacyHome {
    @Inject Proof proof;
    @Inject UnusualReview review;
    @Inject EmergencyReview emergencies;

    private ProofState state;
    private Long unusual;
    private Long waiting;

    public ProofState getState() {
        if (state == null) {
            state = proof.state();
        }
        return state;
    }

    /** Unusual readings that nobody has looked into. */
    public long getUnusual() {
        if (unusual == null) {
            unusual = review.waiting();
        }
        return unusual;
    }

    /** Emergency accesses that wait for a review. */
    public long getEmergencies() {
        if (waiting == null) {
            waiting = emergencies.waiting();
        }
        return waiting;
    }
}
