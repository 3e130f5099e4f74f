package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.tirek.audit.Proof;
import kz.tirek.audit.ProofState;
import kz.tirek.audit.UnusualReview;

/** Backs {@code home/privacy.xhtml}: what waits for the person responsible for personal data, asked for when first shown. */
@Named
@RequestScoped
public class PrivacyHome {
    @Inject Proof proof;
    @Inject UnusualReview review;

    private ProofState state;

    public ProofState getState() {
        if (state == null) {
            state = proof.state();
        }
        return state;
    }

    /** Unusual readings that nobody has looked into. */
    public long getUnusual() {
        return review.waiting();
    }
}
