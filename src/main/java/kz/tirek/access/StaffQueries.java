package kz.tirek.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads and the one race-free write of staff and their assignments. */
interface StaffQueries {
    EntityManager entityManager();

    @Find Optional<Staff> staff(UUID id);

    @Find Optional<StaffKey> key(UUID staffId);

    @Find Optional<Staff> bySubject(String subject);

    /** Rows of staff and assignment (which may be null). */
    @HQL("""
        select s, a from Staff s left join Assignment a on a.staffId = s.id and a.until is null
        where s.subject = :subject order by a.since""")
    List<Object[]> withAssignments(String subject);

    /** By name, in Kazakh order. */
    @HQL("""
        from Staff s where s.searchText like :pattern and s.subject not like 'job:%'
            and (:unassignedOnly = false or not exists (select 1 from Assignment a where a.staffId = s.id and a.until is null))
        order by collate(s.displayName as `kk-x-icu`), s.id""")
    TypedQuery<Staff> named(String pattern, boolean unassignedOnly);

    @HQL("""
        select count(*) from Staff s where s.searchText like :pattern and s.subject not like 'job:%'
            and (:unassignedOnly = false or not exists (select 1 from Assignment a where a.staffId = s.id and a.until is null))""")
    long count(String pattern, boolean unassignedOnly);

    @HQL("where staffId in :staff and until is null order by since")
    List<Assignment> currentOf(Collection<UUID> staff);

    @Find Optional<Assignment> assignment(UUID id);

    @HQL("select id from Assignment where staffId = :staff and unitKind = :kind and unitKey = :key and until is null")
    UUID currentId(UUID staff, Unit.Kind kind, String key);

    /** All that a person serves and served, what they serve now first. */
    @HQL("""
        select a.id, a.version, a.unitKind, a.unitKey, a.since, a.until, giver.displayName, ender.displayName
        from Assignment a join Staff giver on giver.id = a.givenBy left join Staff ender on ender.id = a.endedBy
        where a.staffId = :staff order by a.until desc nulls first, a.since desc, a.id""")
    List<AssignmentLine> assignments(UUID staff);

    /** Gives a unit unless the person serves it already. */
    @SQL("""
        insert into assignment (id, version, staff_id, unit_kind, unit_key, since, given_by)
        values (:id, 0, :staff, :kind, :key, :now, :by)
        on conflict (staff_id, unit_kind, unit_key) where until is null do nothing""")
    int give(UUID id, UUID staff, String kind, String key, Instant now, UUID by);

    /** Stores a person unless the subject is known already. */
    @SQL("""
        insert into staff (id, version, subject, username, display_name, search_text, language, theme, first_seen_at, last_seen_at)
        values (:id, 0, :subject, :username, :displayName, :searchText, 'kk', '', :now, :now)
        on conflict (subject) do nothing""")
    int storeFirstSeen(UUID id, String subject, String username, String displayName, String searchText, Instant now);

    /** Id, name, roles, keys of what they serve. */
    @SQL("select id, display_name, roles, places from colleagues(:pattern, :roles, :most)")
    List<Object[]> colleagues(String pattern, String[] roles, int most);
}
