package kz.tirek.people;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Reads of pupils within a set of schools, and of what hangs on them. The compiler checks each against the entities. */
interface PupilQueries {
    EntityManager entityManager();

    @HQL("where id = :id and schoolId in :schools")
    Optional<Pupil> pupil(UUID id, Collection<UUID> schools);

    /** Newest first. */
    @HQL("where pupilId = :pupilId order by givenOn desc, recordedAt desc")
    List<Consent> consents(UUID pupilId);
}
