package kz.tirek.custody;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of key renewals, and the ids of cases in a fixed order. */
interface KeyQueries {
    EntityManager entityManager();

    @HQL("order by startedAt desc limit 1")
    Optional<KeyRenewal> last();

    @HQL("where forgottenAt is null")
    Optional<KeyRenewal> underWay();

    @SQL("select cases_after(cast(:previous as uuid), :most)")
    List<UUID> casesAfter(UUID previous, int most);

    @SQL("select number_of_cases()")
    Long numberOfCases();

    /** Whether this program has the work to itself until the transaction ends. */
    @SQL("select pg_try_advisory_xact_lock(7316001)")
    Boolean alone();
}
