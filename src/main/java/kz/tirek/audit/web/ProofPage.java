package kz.tirek.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.tirek.audit.Proof;
import kz.tirek.audit.ProofState;
import kz.tirek.audit.Verification;
import kz.tirek.shared.web.Messages;

/** Backs {@code audit/verify.xhtml}: how far the audit is sealed, and whether it is genuine. */
@Named
@RequestScoped
public class ProofPage {
    @Inject Proof proof;
    @Inject Marks marks;
    @Inject Messages messages;

    private ProofState state;
    private Verification verification;

    @PostConstruct
    void read() {
        verification = marks.at("result", Verification.class).orElse(null);
    }

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getState();
    }

    public void verify() {
        messages.open("/audit/verify?result=" + marks.keep(proof.verify()));
    }

    public ProofState getState() {
        if (state == null) {
            state = proof.state();
        }
        return state;
    }

    /** What the verification came to that was just run; {@code null} for none. */
    public Verification getVerification() {
        return verification;
    }
}
