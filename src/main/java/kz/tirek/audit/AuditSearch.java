package kz.tirek.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.shared.Time;

/** Builds the two bounded statements of a search through the audit; whatever the filter, an index serves it. */
@Dependent
class AuditSearch {
    /** Rows are counted up to here. */
    static final int COUNTED = 10_000;

    @Inject EntityManager entityManager;

    /**
     * What a filter comes to once its words are looked up.
     *
     * @param staff persons that are meant; empty for everybody
     * @param records records that are meant; empty for all
     * @param children records of the child that is meant; empty for all
     */
    record Meant(AuditFilter filter, Optional<List<UUID>> staff, Optional<List<UUID>> records, Optional<List<UUID>> children) {
        /** Whether no row can be meant. */
        boolean nothing() {
            return staff.filter(List::isEmpty).isPresent() || records.filter(List::isEmpty).isPresent();
        }
    }

    /** Latest first. */
    List<AuditLineRow> lines(Meant meant, int first, int size) {
        CriteriaBuilder cb = entityManager.getCriteriaBuilder();
        CriteriaQuery<AuditLineRow> query = cb.createQuery(AuditLineRow.class);
        Root<AuditLineRow> row = query.from(AuditLineRow.class);
        query.select(row).where(predicates(cb, row, meant)).orderBy(cb.desc(row.get(AuditLineRow_.at)), cb.desc(row.get(AuditLineRow_.seq)));
        return entityManager.createQuery(query).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** How many there are, {@link #COUNTED} at most. */
    long total(Meant meant) {
        CriteriaBuilder cb = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<AuditLineRow> row = query.from(AuditLineRow.class);
        query.select(row.get(AuditLineRow_.seq)).where(predicates(cb, row, meant));
        return entityManager.createQuery(query).setMaxResults(COUNTED).getResultList().size();
    }

    private static Predicate[] predicates(CriteriaBuilder cb, Root<AuditLineRow> row, Meant meant) {
        AuditFilter filter = meant.filter();
        var all = new ArrayList<Predicate>();
        meant.staff().ifPresent(staff -> all.add(row.get(AuditLineRow_.staffId).in(staff)));
        meant.records().ifPresent(records -> all.add(row.get(AuditLineRow_.recordId).in(records)));
        meant.children().ifPresent(children -> all.add(row.get(AuditLineRow_.pupilId).in(children)));
        if (filter.from() != null) {
            all.add(cb.greaterThanOrEqualTo(row.get(AuditLineRow_.at), start(filter.from())));
        }
        if (filter.to() != null) {
            all.add(cb.lessThan(row.get(AuditLineRow_.at), start(filter.to().plusDays(1))));
        }
        if (filter.action() != null) {
            all.add(cb.equal(row.get(AuditLineRow_.action), filter.action()));
        }
        return all.toArray(Predicate[]::new);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toInstant();
    }
}
