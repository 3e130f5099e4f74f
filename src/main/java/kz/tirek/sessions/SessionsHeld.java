package kz.tirek.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;

/** The actor's own sessions at one school, for journals and reports of features above, inside their transactions. Whoever shows them notes it in the audit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SessionsHeld {
    @Inject HeldQueries queries;
    @Inject Actor actor;

    /** In the order in which they were held. */
    public List<JournalLine> journal(UUID school, LocalDate from, LocalDate to, int first, int size) {
        return queries.journal(actor.id(), school, from, to).setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(UUID school, LocalDate from, LocalDate to) {
        return queries.held(actor.id(), school, from, to);
    }

    public List<SessionCount> counts(UUID school, LocalDate from, LocalDate to) {
        return queries.counts(actor.id(), school, from, to);
    }

    /** With how many different children sessions of any kind were held. */
    public long children(UUID school, LocalDate from, LocalDate to) {
        return queries.children(actor.id(), school, from, to);
    }
}
