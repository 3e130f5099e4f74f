package kz.tirek.screening;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Reads of screenings, always of one case. */
interface ScreeningQueries {
    EntityManager entityManager();

    /** With who asked, newest first. */
    @HQL("select s, p.displayName from Screening s join Staff p on p.id = s.takenBy where s.caseId = :caseId order by s.heldOn desc, s.id desc")
    List<Object[]> ofCase(UUID caseId);

    @HQL("select s from Screening s where s.id = :id and s.caseId = :caseId")
    Optional<Screening> one(UUID id, UUID caseId);

    @HQL("select c.number from SupportCase c where c.id = :id")
    String caseNumber(UUID id);
}
