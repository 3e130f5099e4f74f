package kz.tirek.referrals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.cases.Risk;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.query.Page;

/** Reads of referrals; row policies show each person what concerns them. */
interface ReferralQueries {
    EntityManager entityManager();

    @HQL("select r from Referral r where r.number = :number")
    Optional<Referral> byNumber(String number);

    @HQL("select r.number from Referral r where r.id = :id")
    String numberOf(UUID id);

    /** The referral, names of its school, who sent it, who leads it at the Centre. */
    @HQL("""
        select r, k.names, s.displayName, p.displayName from Referral r
        join School k on k.id = r.schoolId join Staff s on s.id = r.sentBy left join Staff p on p.id = r.specialistId where r.number = :number""")
    List<Object[]> whole(String number);

    @HQL("""
        select r, k.names, s.displayName, p.displayName from Referral r
        join School k on k.id = r.schoolId join Staff s on s.id = r.sentBy left join Staff p on p.id = r.specialistId
        where r.caseId = :caseId order by r.sentAt desc""")
    List<Object[]> ofCase(UUID caseId);

    /** Those under way first, by risk and by the end of their term; then the latest. */
    @HQL("""
        select r, k.names, s.displayName, p.displayName from Referral r
        join School k on k.id = r.schoolId join Staff s on s.id = r.sentBy left join Staff p on p.id = r.specialistId
        where (:ended = true or r.status in (SENT, ACCEPTED)) and (:waiting = false or r.status = SENT) and (:mine = false or r.specialistId = :me)
            and (:breached = false or r.clockDue < :now) and (:anyRisk = true or r.risk = :risk)
        order by case when r.status in (SENT, ACCEPTED) then 0 else 1 end, r.risk desc, r.clockDue nulls last, r.sentAt desc, r.id""")
    List<Object[]> queue(boolean ended, boolean waiting, boolean mine, UUID me, boolean breached, Instant now, boolean anyRisk, Risk risk, Page page);

    @HQL("""
        select count(r) from Referral r
        where (:ended = true or r.status in (SENT, ACCEPTED)) and (:waiting = false or r.status = SENT) and (:mine = false or r.specialistId = :me)
            and (:breached = false or r.clockDue < :now) and (:anyRisk = true or r.risk = :risk)""")
    long count(boolean ended, boolean waiting, boolean mine, UUID me, boolean breached, Instant now, boolean anyRisk, Risk risk);

    /** Waiting, under way, broken now, answered in time since, answered since. */
    @HQL("""
        select coalesce(sum(case when r.status = SENT then 1 else 0 end), 0), coalesce(sum(case when r.status = ACCEPTED then 1 else 0 end), 0),
            coalesce(sum(case when r.clockDue < :now then 1 else 0 end), 0),
            coalesce(sum(case when r.answeredAt >= :since and r.answeredAt <= r.answerDue then 1 else 0 end), 0),
            coalesce(sum(case when r.answeredAt >= :since then 1 else 0 end), 0)
        from Referral r where r.status in (SENT, ACCEPTED) or r.answeredAt >= :since""")
    Object[] counts(Instant now, Instant since);

    @HQL("select count(r) from Referral r where r.caseId = :caseId and r.status in (SENT, ACCEPTED)")
    long underWay(UUID caseId);

    /** One after the other sends of a case. */
    @SQL("select 1 from support_case where id = :caseId for update")
    Integer alone(UUID caseId);

    @HQL("from ReferralText where referralId = :id")
    List<ReferralText> texts(UUID id);

    @HQL("from ReferralText where id in :ids")
    List<ReferralText> textsOf(List<UUID> ids);

    @HQL("from ReferralText where caseId = :caseId")
    List<ReferralText> textsOfCase(UUID caseId);

    @HQL("from ReferralText where caseId = :caseId and keyVersion < :version")
    List<ReferralText> olderThan(UUID caseId, int version);

    @SQL("delete from referral_text where case_id = :caseId")
    int erase(UUID caseId);

    @HQL("select e, s.displayName from ReferralEntry e join Staff s on s.id = e.staffId where e.referralId = :id order by e.at, e.id")
    List<Object[]> entries(UUID id);

    @HQL("""
        select e, s.displayName, r.number from ReferralEntry e join Staff s on s.id = e.staffId join Referral r on r.id = e.referralId
        where e.caseId = :caseId""")
    List<Object[]> entriesOfCase(UUID caseId);

    @HQL("from ReferralReview where referralId = :id order by place")
    List<ReferralReview> reviews(UUID id);

    @HQL("from ReferralReview where id = :id and referralId = :referral")
    Optional<ReferralReview> review(UUID id, UUID referral);

    /** Those whose term runs and whose breach was not told yet. */
    @HQL("from Referral where clockDue is not null and warned < 3 order by clockDue")
    List<Referral> ticking(Page page);

    @HQL("select c.number from SupportCase c where c.id = :caseId")
    Optional<String> caseNumber(UUID caseId);

    @HQL("select r.caseId from Referral r where r.number = :number")
    Optional<UUID> caseOf(String number);

    /** Whether the actor works on the case. */
    @SQL("select cast(:caseId as uuid) = any(cases_i_work())")
    Boolean works(UUID caseId);

    /** The child of a referral that the person may read. */
    @SQL("select child_of_referral(:id)")
    UUID child(UUID id);

    /** The next number of a series in a year; two at once get two numbers. */
    @SQL("""
        with next as (insert into referral_counter (series, year, last) values (:series, :year, 1)
                      on conflict (series, year) do update set last = referral_counter.last + 1 returning last)
        select last from next""")
    Integer nextPlace(String series, int year);
}
