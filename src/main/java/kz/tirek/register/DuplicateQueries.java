package kz.tirek.register;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.query.Page;

/** Reads and writes of records that stand twice, within the schools that the actor serves. */
interface DuplicateQueries {
    EntityManager entityManager();

    /** Pairs of which somebody said that they are two children, while both learn where they did then. */
    @SQL("""
        select n.one, n.other from pupil_not_same n join pupil a on a.id = n.one and a.school_id = n.one_school
        join pupil b on b.id = n.other and b.school_id = n.other_school""")
    List<Object[]> notSame();

    @SQL("""
        insert into pupil_not_same (one, other, one_school, other_school, staff_id, said_at) values (:one, :other, :oneSchool, :otherSchool, :staff, :now)
        on conflict do nothing""")
    int sayNotSame(UUID one, UUID other, UUID oneSchool, UUID otherSchool, UUID staff, Instant now);

    /** Pupil, cases, cases under way, consents, guardians. */
    @SQL("select pupil_id, cases, open_cases, consents, guardians from pupil_holdings(:pupils)")
    List<Object[]> holdings(UUID[] pupils);

    @SQL("select merge_pupils(:merge, :kept, :gone, :keptVersion, :goneVersion, cast(:number as bytea), :now)")
    String merge(UUID merge, UUID kept, UUID gone, int keptVersion, int goneVersion, byte[] number, Instant now);

    @SQL("select unmerge_pupils(:merge, :seen, :now)")
    String unmerge(UUID merge, int seen, Instant now);

    /** Newest first. */
    @HQL("""
        select m.id, m.version, k.id, k.surname, k.givenName, g.id, g.surname, g.givenName, s.displayName, m.mergedAt, m.undoneAt
        from PupilMerge m join Pupil k on k.id = m.keptId join Pupil g on g.id = m.goneId left join Staff s on s.id = m.staffId
        order by m.mergedAt desc, m.id""")
    List<MergeLine> merges(Page page);

    @HQL("""
        select m.id, m.version, k.id, k.surname, k.givenName, g.id, g.surname, g.givenName, s.displayName, m.mergedAt, m.undoneAt
        from PupilMerge m join Pupil k on k.id = m.keptId join Pupil g on g.id = m.goneId left join Staff s on s.id = m.staffId where m.id = :id""")
    List<MergeLine> mergeOf(UUID id);
}
