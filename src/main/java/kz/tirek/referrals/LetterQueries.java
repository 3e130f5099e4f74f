package kz.tirek.referrals;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of letters, always of one case. */
interface LetterQueries {
    EntityManager entityManager();

    /** Letter, school's names, who wrote it. */
    @HQL("""
        select l, k.names, s.displayName from Letter l join School k on k.id = l.schoolId join Staff s on s.id = l.writtenBy
        where l.caseId = :caseId order by l.writtenAt desc, l.id""")
    List<Object[]> ofCase(UUID caseId);

    @HQL("""
        select l, k.names, s.displayName from Letter l join School k on k.id = l.schoolId join Staff s on s.id = l.writtenBy
        where l.id = :id and l.caseId = :caseId""")
    List<Object[]> whole(UUID id, UUID caseId);

    @HQL("select l from Letter l where l.id = :id and l.caseId = :caseId")
    Optional<Letter> one(UUID id, UUID caseId);

    /** The next number of a series in a year; two at once get two numbers. */
    @SQL("""
        with next as (insert into referral_counter (series, year, last) values (:series, :year, 1)
                      on conflict (series, year) do update set last = referral_counter.last + 1 returning last)
        select last from next""")
    Integer nextPlace(String series, int year);
}
