package kz.tirek.access;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** The keys of requests that were answered. */
interface OnceQueries {
    EntityManager entityManager();

    @SQL("insert into request (staff_id, key, record_id, at) values (:staff, :key, :fresh, :now) on conflict (staff_id, key) do nothing")
    int claim(UUID staff, UUID key, UUID fresh, Instant now);

    @SQL("select record_id from request where staff_id = :staff and key = :key")
    UUID claimed(UUID staff, UUID key);
}
