package kz.tirek.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Ids;
import org.hibernate.Session;

/** Shows how far the audit is sealed, and verifies it. */
@Work
public class Proof {
    @Inject AuditQueries queries;
    @Inject EntityManager entityManager;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    private final CheckpointFolder folder = AuditKey.folder();

    @Requires(Permission.AUDIT_READ)
    public ProofState state() {
        List<Object[]> seals = queries.lastSeal();
        Object[] seal = seals.isEmpty() ? new Object[] {0L, 0L, null, 0L} : seals.get(0);
        Object[] waiting = queries.waiting(((Number) seal[3]).longValue()).get(0);
        List<AuditCheck> checks = queries.lastChecks();
        return new ProofState(clock.instant(), ((Number) seal[0]).longValue(), ((Number) seal[1]).longValue(), (Instant) seal[2],
                ((Number) waiting[0]).longValue(), (Instant) waiting[1], fingerprint(), checks.isEmpty() ? null : checks.get(0).view());
    }

    /** Compares every sealed row with its seal and the seals with the checkpoints outside the database; takes seconds for a million rows. */
    @Requires(Permission.AUDIT_READ)
    public Verification verify() {
        Verification verification = entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try {
                return new Verifier(connection, folder, clock).run();
            } catch (IOException fault) {
                throw new SQLException(fault);
            }
        });
        entityManager.persist(new AuditCheck(Ids.next(), actor.id(), verification));
        audit.note(Entry.listed("proof", (int) Math.min(Integer.MAX_VALUE, verification.rows()), Fields.FACTS).because("oversight"));
        return verification;
    }

    private String fingerprint() {
        try {
            return folder.has(CheckpointFolder.PUBLIC_KEY) ? folder.publicKey().fingerprint() : "";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
