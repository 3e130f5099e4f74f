package kz.tirek.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands out the portal's one persistence context, bound to the transaction. */
@ApplicationScoped
public class Persistence {
    @PersistenceContext(unitName = "tirek")
    private EntityManager entityManager;

    @Produces
    EntityManager entityManager() {
        return entityManager;
    }
}
