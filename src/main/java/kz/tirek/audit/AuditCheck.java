package kz.tirek.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

/** That somebody verified the audit, and what came of it. */
@Entity
class AuditCheck {
    @Id private UUID id;
    private Instant at;
    private UUID staffId;
    private long rows;
    private long seals;
    private int found;
    private String kinds;
    private long millis;

    protected AuditCheck() {}

    AuditCheck(UUID id, UUID staffId, Verification verification) {
        this.id = id;
        this.at = verification.at();
        this.staffId = staffId;
        this.rows = verification.rows();
        this.seals = verification.seals();
        this.found = (int) Math.min(Integer.MAX_VALUE, verification.found());
        this.kinds = verification.findings().stream().map(f -> f.kind().name()).distinct().sorted().collect(Collectors.joining(" "));
        this.millis = verification.millis();
    }

    LastCheck view() {
        return new LastCheck(at, rows, seals, found, kinds, millis);
    }
}
