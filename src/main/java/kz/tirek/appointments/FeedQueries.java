package kz.tirek.appointments;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of secret calendar addresses and, for whoever has one, of the bare times behind it. */
interface FeedQueries {
    EntityManager entityManager();

    @Find Optional<FeedAddress> address(UUID staffId);

    @HQL("delete from FeedAddress where staffId = :staff")
    int revoke(UUID staff);

    /** Hash and language of whose it is. */
    @SQL("select hash, language from feed_of(:finder)")
    List<Object[]> feed(String finder);

    /** Id, version, day, start, minutes, place, state, when changed in milliseconds; all as text, from a day on. */
    @SQL("""
        select cast(id as text), version, cast(on_day as text), cast(starts_at as text), minutes, place, state, changed from feed_appointments(:finder, :hash, cast(:since as date))""")
    List<Object[]> appointments(String finder, byte[] hash, String since);
}
