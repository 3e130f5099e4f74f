package kz.tirek.cases;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of support cases. The compiler checks every query against the entities. */
interface CaseQueries {
    EntityManager entityManager();

    /** The person's own, or one that is shared with them to work on. */
    @HQL("""
        select c from SupportCase c join fetch c.pupil left join fetch c.consent join CaseRow r on r.id = c.id
        where c.number = :number and (c.ownerId = :staff or r.shared = true)""")
    Optional<SupportCase> workable(String number, UUID staff);

    /** With child and consent, for who may see them: the row policies leave out everybody else's. */
    @HQL("select c from SupportCase c join fetch c.pupil left join fetch c.consent where c.number = :number")
    Optional<SupportCase> whole(String number);

    @HQL("select c from SupportCase c join fetch c.pupil where c.pupil.id = :pupil and c.status <> CLOSED")
    Optional<SupportCase> underWayOf(UUID pupil);

    /** The case without its child, and the child's id. */
    @HQL("select c, c.pupil.id from SupportCase c where c.number = :number")
    List<Object[]> ofAnyone(String number);

    @HQL("select r.id from CaseRow r where r.number = :number and (r.ownerId = :staff or r.shared = true)")
    Optional<UUID> idOfWorkable(String number, UUID staff);

    @HQL("""
        select c.id from SupportCase c join CaseRow r on r.id = c.id
        where c.pupil.id = :pupil and c.status <> CLOSED and (r.ownerId = :staff or r.shared = true) order by c.openedOn desc""")
    List<UUID> workedOnFor(UUID pupil, UUID staff);

    @HQL("select c.number from SupportCase c where c.id = :id")
    String numberOf(UUID id);

    /** Whoever leads it, for a pupil of the actor's schools or cases. */
    @SQL("select under_way(:pupil)")
    Boolean underWayFor(UUID pupil);

    @HQL("""
        select r.number from CaseRow r join SupportCase c on c.id = r.id
        where c.pupil.id = :pupil and (r.ownerId = :staff or r.shared = true) order by r.openedOn desc""")
    List<String> numbersFor(UUID pupil, UUID staff);

    /** Cases under way, own and shared, whose consent was withdrawn and which stand on no urgent ground: number, day of the withdrawal; the latest first. */
    @HQL("""
        select c.number, r.pupilName, r.classLabel, k.withdrawnOn from SupportCase c join c.consent k join CaseRow r on r.id = c.id
        where (c.ownerId = :staff or r.shared = true) and c.status <> CLOSED and k.withdrawnOn <= :today and (c.urgentUntil is null or c.urgentUntil < :today)
        order by k.withdrawnOn desc, c.number limit 20""")
    List<Withdrawn> withdrawn(UUID staff, LocalDate today);

    /** Steps with the name of who made them, oldest first. */
    @HQL("select s, p.displayName from CaseStep s join Staff p on p.id = s.staffId where s.caseId = :id order by s.at, s.id")
    List<Object[]> steps(UUID id);

    /** Id, number, owner now, their name, day: cases that the actor led until lately. */
    @SQL("select case_id, number, owner_id, owner_name, handed_on from cases_handed()")
    List<Object[]> handed();

    /** The next number of a year; two openings at once get two numbers. */
    @SQL("""
        with next as (insert into case_counter (year, last) values (:year, 1)
                      on conflict (year) do update set last = case_counter.last + 1 returning last)
        select last from next""")
    Integer nextPlace(int year);
}
