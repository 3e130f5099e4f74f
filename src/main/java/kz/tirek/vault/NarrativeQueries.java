package kz.tirek.vault;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Reads of sealed texts. */
interface NarrativeQueries {
    EntityManager entityManager();

    @HQL("where caseId = :caseId")
    List<Narrative> ofCase(UUID caseId);

    @HQL("where rowId = :row")
    List<Narrative> ofRow(UUID row);

    @HQL("where caseId = :caseId and rowId in :rows")
    List<Narrative> ofRows(UUID caseId, List<UUID> rows);
}
