package kz.tirek.retention;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Reads of the rules of keeping. */
interface RuleQueries {
    EntityManager entityManager();

    /** The version that counts of every rule. */
    @HQL("""
        select r, s.displayName from RetentionRule r left join Staff s on s.id = r.notedBy
        where r.version = (select max(o.version) from RetentionRule o where o.kind = r.kind and o.fieldClass = r.fieldClass)""")
    List<Object[]> current();

    /** All versions, newest first. */
    @HQL("""
        select r, s.displayName from RetentionRule r left join Staff s on s.id = r.notedBy
        where r.kind = :kind and r.fieldClass = :fieldClass order by r.version desc limit 100""")
    List<Object[]> versions(RecordKind kind, FieldClass fieldClass);
}
