package kz.tirek.access;

import jakarta.persistence.EntityManager;
import org.hibernate.annotations.processing.SQL;

/** Whose work a transaction is, said to the database. */
interface ContextQueries {
    EntityManager entityManager();

    @SQL("select set_config('tirek.context', :token, true)")
    String tell(String token);
}
