package kz.tirek.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Ids;

/** One step of a case's chronology; never changed, a correction is a step that keeps the old text. */
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
    private String oldText;
    private String newText;

    protected CaseStep() {}

    private CaseStep(UUID caseId, StepKind kind, UUID staffId, Instant at) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = kind;
        this.staffId = staffId;
        this.at = at;
    }

    /** A step with what was said. */
    static CaseStep of(UUID caseId, StepKind kind, String text, UUID staffId, Instant at) {
        var step = new CaseStep(caseId, kind, staffId, at);
        step.newText = text;
        return step;
    }

    static CaseStep risk(UUID caseId, StepKind kind, Risk from, Risk to, String why, UUID staffId, Instant at) {
        var step = of(caseId, kind, why, staffId, at);
        step.riskFrom = from;
        step.riskTo = to;
        return step;
    }

    /** A correction of {@code field}, whose old text is kept. */
    static CaseStep correction(UUID caseId, String field, String oldText, String newText, UUID staffId, Instant at) {
        var step = of(caseId, StepKind.CORRECTED, newText, staffId, at);
        step.field = field;
        step.oldText = oldText;
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

    String oldText() {
        return oldText;
    }

    String newText() {
        return newText;
    }
}
