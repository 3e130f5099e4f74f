package kz.tirek.access;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Drafts of one person; keeping one is a single race-free write. */
interface DraftQueries {
    EntityManager entityManager();

    @HQL("select d from Draft d where d.staffId = :staff and d.formKey = :form")
    Optional<Draft> draft(UUID staff, String form);

    @SQL("""
        insert into draft (staff_id, form_key, sealed, saved_at) values (:staff, :form, :sealed, :now)
        on conflict (staff_id, form_key) do update set sealed = excluded.sealed, saved_at = excluded.saved_at""")
    int keep(UUID staff, String form, byte[] sealed, Instant now);

    @SQL("delete from draft where staff_id = :staff and form_key = :form")
    int drop(UUID staff, String form);
}
