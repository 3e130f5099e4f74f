package kz.tirek.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.SearchText;

/** A person who works with Tirek, known by the identity provider's subject. */
@Entity
class Staff {
    @Id private UUID id;
    @Version private int version;
    private String subject;
    private String username;
    private String displayName;
    private String searchText;
    private String language;
    private String theme;
    private Instant firstSeenAt;
    private Instant lastSeenAt;

    protected Staff() {}

    /** Takes over the name that the identity provider gives today. */
    void seen(Identity identity, Instant now) {
        username = identity.username();
        displayName = identity.displayName();
        searchText = SearchText.fold(displayName + " " + username);
        lastSeenAt = now;
    }

    void prefer(String newLanguage, String newTheme) {
        language = newLanguage;
        theme = newTheme;
    }

    StaffLine line(List<Unit> units) {
        return new StaffLine(id, displayName, username, firstSeenAt, lastSeenAt, units);
    }

    StaffView view(List<AssignmentLine> assignments) {
        return new StaffView(id, displayName, username, firstSeenAt, lastSeenAt, assignments);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String language() {
        return language;
    }

    String theme() {
        return theme;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }
}
