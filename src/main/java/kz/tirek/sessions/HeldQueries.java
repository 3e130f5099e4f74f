package kz.tirek.sessions;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Reads of one author's sessions at one school in a span of days. */
interface HeldQueries {
    EntityManager entityManager();

    @HQL("""
        select s.heldOn, s.startedAt, s.kind, s.minutes, s.place, s.themes, s.methods, r.number, r.pupilName, r.classLabel
        from SupportSession s join CaseRow r on r.id = s.caseId
        where s.authorId = :author and r.schoolId = :school and s.heldOn between :first and :last order by s.heldOn, s.startedAt, s.id""")
    TypedQuery<JournalLine> journal(UUID author, UUID school, LocalDate first, LocalDate last);

    @HQL("""
        select count(*) from SupportSession s join SupportCase c on c.id = s.caseId
        where s.authorId = :author and c.schoolId = :school and s.heldOn between :first and :last""")
    long held(UUID author, UUID school, LocalDate first, LocalDate last);

    @HQL("""
        select s.kind, count(*), sum(cast(s.minutes as Long)), count(distinct c.pupil.id) from SupportSession s join SupportCase c on c.id = s.caseId
        where s.authorId = :author and c.schoolId = :school and s.heldOn between :first and :last group by s.kind order by s.kind""")
    List<SessionCount> counts(UUID author, UUID school, LocalDate first, LocalDate last);

    @HQL("""
        select count(distinct c.pupil.id) from SupportSession s join SupportCase c on c.id = s.caseId
        where s.authorId = :author and c.schoolId = :school and s.heldOn between :first and :last""")
    long children(UUID author, UUID school, LocalDate first, LocalDate last);
}
