package kz.tirek.directory;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Names;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of the directory's change log. */
interface ChangeQueries {
    EntityManager entityManager();

    /** The latest edits of a record, newest first. */
    @HQL("from DirectoryChange where subject = :subject and recordKey = :key order by at desc, id desc limit 50")
    List<DirectoryChange> of(DirectoryChange.Subject subject, String key);

    /** Names of the people who made them. */
    @SQL("select id, display_name from staff where id in (:ids)")
    List<Object[]> displayNames(List<UUID> ids);
}
