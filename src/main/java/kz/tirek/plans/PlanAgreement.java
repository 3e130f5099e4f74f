package kz.tirek.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That parents agreed to a programme as it stood then, or declined; never changed. Who it was is kept in confidence. */
@Entity
class PlanAgreement {
    /** Name of the text that says who agreed. */
    static final String BY = "agreedBy";

    @Id private UUID id;
    @Column(updatable = false) private UUID planId;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private LocalDate agreedOn;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private AgreementForm form;
    @Column(updatable = false) private UUID notedBy;
    @Column(updatable = false) private Instant notedAt;

    protected PlanAgreement() {}

    PlanAgreement(UUID id, SupportPlan plan, LocalDate on, AgreementForm form, UUID by, Instant now) {
        this.id = id;
        planId = plan.id();
        caseId = plan.caseId();
        agreedOn = on;
        this.form = form;
        notedBy = by;
        notedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    AgreementForm form() {
        return form;
    }

    Instant notedAt() {
        return notedAt;
    }
}
