package kz.tirek.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That two records of one child were made one; written below the portal, which reads it only. */
@Entity
@Immutable
class PupilMerge {
    @Id private UUID id;
    private int version;
    private UUID keptId;
    private UUID goneId;
    private UUID keptSchoolId;
    private UUID goneSchoolId;
    private UUID staffId;
    private Instant mergedAt;
    private Instant undoneAt;

    protected PupilMerge() {}
}
