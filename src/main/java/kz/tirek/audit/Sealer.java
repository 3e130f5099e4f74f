package kz.tirek.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import kz.tirek.access.ForActor;
import kz.tirek.vault.Vault;
import org.hibernate.Session;

/** Seals the audit, a range a transaction; works in the name of the job that row policies know as {@value #JOB}. */
@ApplicationScoped
class Sealer {
    static final String JOB = "sealer";

    @Inject EntityManager entityManager;
    @Inject Vault vault;
    @Inject Clock clock;

    private final CheckpointFolder folder = AuditKey.folder();
    private Sealing sealing;
    private SigningKey key;

    /** @throws SealsUnfit when the database is not the one that the checkpoints tell of */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ForActor
    Sealing.Step step() {
        if (sealing == null) {
            sealing = new Sealing(folder, AuditKey.mayCreate(), clock);
        }
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try {
                return sealing.step(connection);
            } catch (IOException fault) {
                throw new SQLException(fault);
            }
        });
    }

    /** Tells a seal outside the database, once its transaction has ended. */
    void tell(Seal seal) {
        try {
            if (key == null) {
                key = AuditKey.open(folder, vault, AuditKey.mayCreate());
            }
            if (seal.number() > 0 && !folder.lastLine().startsWith(seal.number() + " ")) {
                folder.append(Checkpoint.of(seal, key));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
