package kz.tirek.access;

import jakarta.persistence.EntityManager;
import java.time.Instant;
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

    @Find Optional<Staff> bySubject(String subject);

    /** Rows of staff and assignment (which may be null). */
    @HQL("""
        select s, a from Staff s left join Assignment a on a.staffId = s.id and a.until is null
        where s.subject = :subject order by a.since""")
    List<Object[]> withAssignments(String subject);

    /** Stores a person unless the subject is known already. */
    @SQL("""
        insert into staff (id, version, subject, username, display_name, search_text, language, theme, draft_key, first_seen_at, last_seen_at)
        values (:id, 0, :subject, :username, :displayName, :searchText, 'kk', '', :draftKey, :now, :now)
        on conflict (subject) do nothing""")
    int storeFirstSeen(UUID id, String subject, String username, String displayName, String searchText, byte[] draftKey, Instant now);
}
