package kz.tirek.retention;

/** How it was checked who asks. */
public enum IdentityProof { IDENTITY_CARD, DIGITAL_ID, BIRTH_CERTIFICATE, COURT_DECISION }
