package kz.tirek.shortcuts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A name that a person gave to filters of the caseload. */
@Entity
@Immutable
class SavedView {
    @Id private UUID id;
    private UUID staffId;
    private String name;
    private String query;
    private Instant madeAt;

    protected SavedView() {}

    SavedViews.View view() {
        return new SavedViews.View(id, name, query);
    }
}
