package kz.tirek.retention;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** What was erased of one case, for its chronology. */
interface ErasureQueries {
    EntityManager entityManager();

    /** Kind, class, seconds, basis of the rule or ground of those who decided, whether before its time, version of the rule. */
    @SQL("""
        select e.kind, e.field_class, cast(extract(epoch from e.asked_at) as bigint), r.basis, e.early_id is not null, e.rule_version
        from erasure e left join retention_rule r on r.kind = e.kind and r.field_class = e.field_class and r.version = e.rule_version
        where e.case_id = :caseId""")
    List<Object[]> ofCase(UUID caseId);
}
