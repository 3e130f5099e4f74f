package kz.tirek.shortcuts;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of what people keep to work faster; row policies show each person their own, and what is shared with them. */
interface ShortcutQueries {
    EntityManager entityManager();

    /** Own ones first, by title. */
    @HQL("from Snippet where removedAt is null order by case when staffId = :me then 0 else 1 end, collate(title as `kk-x-icu`), id limit 300")
    List<Snippet> snippets(UUID me);

    @HQL("where id = :id and staffId = :me")
    Optional<Snippet> own(UUID id, UUID me);

    @HQL("select count(*) from Snippet where staffId = :me and removedAt is null")
    long snippetsOf(UUID me);

    @HQL("from SavedView where staffId = :me order by collate(name as `kk-x-icu`), id limit 50")
    List<SavedView> views(UUID me);

    @SQL("""
        insert into saved_view (id, version, staff_id, name, query, made_at) values (:id, 0, :me, :name, :query, :now)
        on conflict (staff_id, name) do nothing""")
    int save(UUID id, UUID me, String name, String query, Instant now);

    @SQL("delete from saved_view where id = :id and staff_id = :me")
    int drop(UUID id, UUID me);

}
