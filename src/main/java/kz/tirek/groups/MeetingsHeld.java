package kz.tirek.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import org.hibernate.query.Page;

/** The actor's own meetings of groups at one school, for journals of features above, inside their transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MeetingsHeld {
    @Inject GroupQueries queries;
    @Inject Actor actor;

    /** In the order in which they were held, {@code most} at most. */
    public List<HeldMeeting> journal(UUID school, LocalDate from, LocalDate to, int most) {
        return queries.journal(actor.id(), school, from, to, Page.first(most));
    }
}
