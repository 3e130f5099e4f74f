package kz.tirek.cases;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Reads of one person's cases for reports. */
interface LedQueries {
    EntityManager entityManager();

    @HQL("""
        select c.status, c.risk, c.reasons, c.openedOn, c.closedOn, c.outcome from SupportCase c
        where c.ownerId = :owner and c.schoolId = :school and c.openedOn <= :last and (c.closedOn is null or c.closedOn >= :first)""")
    List<LedCase> led(UUID owner, UUID school, LocalDate first, LocalDate last);
}
