package kz.tirek.risk;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Reads of assessments and safety plans, always of one case. */
interface RiskQueries {
    EntityManager entityManager();

    /** With who made it, newest first. */
    @HQL("""
        select a, p.displayName from RiskAssessment a join Staff p on p.id = a.assessedBy
        where a.caseId = :caseId order by a.assessedAt desc, a.id desc""")
    List<Object[]> assessments(UUID caseId);

    /** With who made it, newest first. */
    @HQL("select s, p.displayName from SafetyPlan s join Staff p on p.id = s.madeBy where s.caseId = :caseId order by s.madeAt desc, s.id desc")
    List<Object[]> plans(UUID caseId);

    @HQL("select c.number from SupportCase c where c.id = :id")
    String caseNumber(UUID id);
}
