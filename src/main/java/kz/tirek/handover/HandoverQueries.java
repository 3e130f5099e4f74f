package kz.tirek.handover;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of cases that go to somebody else; row policies show each person what concerns them. */
interface HandoverQueries {
    EntityManager entityManager();

    @Find Optional<Handover> handover(UUID id);

    @HQL("select count(*) from Handover where caseId = :caseId and state = OFFERED")
    long offered(UUID caseId);

    /** Transfers, those that wait first: with the names of both persons, both schools in three languages and, where the person may know it, of the child. */
    @SQL("""
        select h.id, f.display_name as from_name, t.display_name as to_name, a.name_kk as from_kk, a.name_ru as from_ru, a.name_en as from_en,
            b.name_kk as to_kk, b.name_ru as to_ru, b.name_en as to_en, p.surname || ' ' || p.given_name as pupil, h.to_school = any(my_schools()) as incoming,
            count(*) over () as total
        from case_handover h join staff f on f.id = h.from_staff left join staff t on t.id = h.to_staff join school a on a.id = h.from_school
            join school b on b.id = h.to_school left join support_case c on c.id = h.case_id left join pupil p on p.id = coalesce(c.pupil_id, offered_pupil(h.id))
        where h.kind = 'TRANSFER' order by case h.state when 'OFFERED' then 0 else 1 end, h.offered_at desc, h.id limit :size offset :first""")
    List<Object[]> transfers(int first, int size);

    @HQL("from Handover where id in :ids")
    List<Handover> handovers(List<UUID> ids);

    @SQL("select id from psychologists_of(:school)")
    List<UUID> psychologistsOf(UUID school);

    /** @return owner until now, or nothing when the case is not the actor's to take */
    @SQL("select cast(take_case(:offer, :seen, :step, :now) as text)")
    String take(UUID offer, int seen, UUID step, Instant now);

    /** Id and number of the cases that went. */
    @SQL("select case_id, number from hand_over(:owner, :numbers, :to, :now)")
    List<Object[]> handOver(UUID owner, String[] numbers, UUID to, Instant now);

    @SQL("select cast(note_stand_in(:caseId, :step, :now) as text)")
    String noteStandIn(UUID caseId, UUID step, Instant now);

    /** Everyone with cases under way: id, name, open, high, critical. */
    @SQL("""
        select o.id, o.display_name, cast(sum(t.open_cases) as bigint) as cases, cast(sum(t.high_risk + t.critical_risk) as bigint) as risky
        from caseload_tally t join staff o on o.id = t.owner_id where t.open_cases > 0 group by o.id
        order by o.display_name collate "kk-x-icu", o.id limit 500""")
    List<Object[]> owners();

    /** Id, number, risk, school in three languages, next contact, name of who stands in and until when. */
    @SQL("""
        select c.id, c.number, c.risk, s.name_kk, s.name_ru, s.name_en, c.follow_up_on, p.display_name, h.ends_at
        from support_case c join school s on s.id = c.school_id
        left join case_share h on h.case_id = c.id and h.kind = 'STAND_IN' and h.ended_at is null and (h.ends_at is null or h.ends_at > :now)
        left join staff p on p.id = h.staff_id
        where c.owner_id = :owner and c.status <> 'CLOSED' order by c.risk desc, c.follow_up_on, c.id limit 200""")
    List<Object[]> casesOf(UUID owner, Instant now);
}
