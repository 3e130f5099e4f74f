package kz.tirek.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Names;
import kz.tirek.shared.SearchText;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/** Builds the two statements of the caseload, a page of lines and its total, from a filter; whatever the filter, an index serves it. */
@Dependent
class CaseSearch {
    private static final int WEEK = 7;

    @Inject EntityManager entityManager;

    /**
     * Whose cases.
     *
     * @param everyone false for those that {@code owner} works on only
     */
    record Scope(UUID owner, boolean everyone) {}

    List<CaseLine> lines(Scope scope, CaseFilter filter, LocalDate today) {
        HibernateCriteriaBuilder cb = builder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<CaseRow> row = selected(cb, query, scope);
        query.where(predicates(cb, row, scope, filter, today).toArray(Predicate[]::new)).orderBy(order(cb, row, filter.sort()));
        return entityManager.createQuery(query).setFirstResult(filter.first()).setMaxResults(filter.size())
                .getResultStream().map(CaseSearch::line).toList();
    }

    /** The next lines after one, in the order of their opening; a part costs the same wherever it lies. */
    List<CaseLine> part(Scope scope, CaseFilter filter, LocalDate today, UUID after, int most) {
        HibernateCriteriaBuilder cb = builder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<CaseRow> row = selected(cb, query, scope);
        List<Predicate> all = predicates(cb, row, scope, filter, today);
        if (after != null) {
            all.add(cb.greaterThan(row.get(CaseRow_.id), after));
        }
        query.where(all.toArray(Predicate[]::new)).orderBy(cb.asc(row.get(CaseRow_.id)));
        return entityManager.createQuery(query).setMaxResults(most).getResultStream().map(CaseSearch::line).toList();
    }

    private static Root<CaseRow> selected(HibernateCriteriaBuilder cb, CriteriaQuery<Object[]> query, Scope scope) {
        Root<CaseRow> row = query.from(CaseRow.class);
        Expression<String> pupil = cb.<String>selectCase()
                .when(mine(cb, row, scope), row.get(CaseRow_.pupilName)).otherwise(cb.nullLiteral(String.class));
        query.multiselect(row.get(CaseRow_.id), row.get(CaseRow_.number), pupil, row.get(CaseRow_.classLabel), row.get(CaseRow_.schoolKk),
                row.get(CaseRow_.schoolRu), row.get(CaseRow_.schoolEn), row.get(CaseRow_.ownerName), row.get(CaseRow_.status), row.get(CaseRow_.risk),
                row.get(CaseRow_.reasons), row.get(CaseRow_.openedOn), row.get(CaseRow_.followUpOn), row.get(CaseRow_.lastContactOn),
                row.get(CaseRow_.covered));
        return row;
    }

    long total(Scope scope, CaseFilter filter, LocalDate today) {
        HibernateCriteriaBuilder cb = builder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<CaseRow> row = query.from(CaseRow.class);
        query.select(cb.count()).where(predicates(cb, row, scope, filter, today).toArray(Predicate[]::new));
        return entityManager.createQuery(query).getSingleResult();
    }

    private HibernateCriteriaBuilder builder() {
        return (HibernateCriteriaBuilder) entityManager.getCriteriaBuilder();
    }

    private static List<Predicate> predicates(HibernateCriteriaBuilder cb, Root<CaseRow> row, Scope scope, CaseFilter filter, LocalDate today) {
        var all = new ArrayList<Predicate>();
        if (!scope.everyone()) {
            all.add(mine(cb, row, scope));
        }
        if (filter.status() != null) {
            all.add(cb.equal(row.get(CaseRow_.status), filter.status()));
        } else if (filter.underWay()) {
            all.add(cb.notEqual(row.get(CaseRow_.status), Status.CLOSED));
        }
        if (filter.risk() != null) {
            all.add(cb.equal(row.get(CaseRow_.risk), filter.risk()));
        }
        if (filter.school() != null) {
            all.add(cb.equal(row.get(CaseRow_.schoolId), filter.school()));
        }
        if (filter.reason() != null) {
            all.add(cb.arrayContains(row.get(CaseRow_.reasons), filter.reason().name()));
        }
        if (filter.due() != null) {
            all.add(due(cb, row, filter.due(), today));
        }
        if (filter.query() != null && !filter.query().isBlank()) {
            all.add(text(cb, row, scope, filter.query()));
        }
        return all;
    }

    /** Own, or shared with the person to work on. */
    private static Predicate mine(HibernateCriteriaBuilder cb, Root<CaseRow> row, Scope scope) {
        return cb.or(cb.equal(row.get(CaseRow_.ownerId), scope.owner()), cb.isTrue(row.get(CaseRow_.shared)));
    }

    /** A number for everyone; a name among the cases that the actor works on only, so that nobody can probe for a child. */
    private static Predicate text(HibernateCriteriaBuilder cb, Root<CaseRow> row, Scope scope, String text) {
        Predicate number = cb.like(row.get(CaseRow_.number), "%" + text.strip().toUpperCase().replaceAll("[^A-Z0-9-]", "") + "%");
        Predicate name = cb.and(mine(cb, row, scope),
                cb.like(row.get(CaseRow_.pupilSearch), SearchText.anywhere(text), '\\'));
        return text.strip().matches("[A-Za-z]{0,3}[-0-9]+") ? number : name;
    }

    private static Predicate due(HibernateCriteriaBuilder cb, Root<CaseRow> row, CaseFilter.Due due, LocalDate today) {
        Expression<LocalDate> day = row.get(CaseRow_.followUpOn);
        return switch (due) {
            case OVERDUE -> cb.lessThan(day, today);
            case TODAY -> cb.equal(day, today);
            case WEEK -> cb.between(day, today, today.plusDays(WEEK));
            case NONE -> cb.isNull(day);
        };
    }

    private static List<Order> order(HibernateCriteriaBuilder cb, Root<CaseRow> row, CaseFilter.Sort sort) {
        Order id = cb.asc(row.get(CaseRow_.id));
        return switch (sort) {
            case RISK -> List.of(cb.desc(row.get(CaseRow_.risk)), cb.asc(row.get(CaseRow_.followUpOn)), id);
            case FOLLOW_UP -> List.of(cb.asc(row.get(CaseRow_.followUpOn)), id);
            case OPENED -> List.of(cb.desc(row.get(CaseRow_.openedOn)), id);
            case PUPIL -> List.of(cb.asc(row.get(CaseRow_.pupilName)), id);
        };
    }

    private static CaseLine line(Object[] row) {
        List<Reason> reasons = Arrays.stream((String[]) row[10]).map(Reason::valueOf).toList();
        return new CaseLine((UUID) row[0], (String) row[1], (String) row[2], row[2] == null ? null : (String) row[3],
                new Names((String) row[4], (String) row[5], (String) row[6]), (String) row[7], (Status) row[8], (Risk) row[9], reasons,
                (LocalDate) row[11], (LocalDate) row[12], (LocalDate) row[13], (boolean) row[14]);
    }
}
