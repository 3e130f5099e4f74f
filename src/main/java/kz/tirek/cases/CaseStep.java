package kz.tirek.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Ids;

/** One step of a case's chronology; never changed. What was said in it is kept in confidence beside it: see {@link Telling}. */
@Entity
class CaseStep {
    @Id private UUID id;
    private UUID caseId;
    private Instant at;
    private UUID staffId;
    @Enumerated(EnumType.STRING) private StepKind kind;
    private Risk riskFrom;
    private Risk riskTo;
    private String field;

    protected CaseStep() {}

    static CaseStep of(UUID caseId, StepKind kind, UUID staffId, Instant at) {
        var step = new CaseStep();
        step.id = Ids.next();
        step.caseId = caseId;
        step.kind = kind;
        step.staffId = staffId;
        step.at = at;
        return step;
    }

    static CaseStep risk(UUID caseId, StepKind kind, Risk from, Risk to, UUID staffId, Instant at) {
        var step = of(caseId, kind, staffId, at);
        step.riskFrom = from;
        step.riskTo = to;
        return step;
    }

    /** A correction of {@code field}. */
    static CaseStep correction(UUID caseId, String field, UUID staffId, Instant at) {
        var step = of(caseId, StepKind.CORRECTED, staffId, at);
        step.field = field;
        return step;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    StepKind kind() {
        return kind;
    }

    Risk riskFrom() {
        return riskFrom;
    }

    Risk riskTo() {
        return riskTo;
    }

    String field() {
        return field;
    }
}
