package kz.tirek.vault;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Reads of sealed texts. */
interface NarrativeQueries {
    EntityManager entityManager();

    @HQL("where caseId = :caseId")
    List<Narrative> ofCase(UUID caseId);

    /** Those sealed under an older key, held until the transaction ends. */
    @HQL("where caseId = :caseId and keyVersion < :version")
    TypedQuery<Narrative> olderThan(UUID caseId, int version);

    default List<Narrative> older(UUID caseId, int version) {
        return olderThan(caseId, version).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    @HQL("where rowId = :row")
    List<Narrative> ofRow(UUID row);

    @HQL("where caseId = :caseId and rowId in :rows")
    List<Narrative> ofRows(UUID caseId, List<UUID> rows);
}
