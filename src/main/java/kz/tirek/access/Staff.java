package kz.tirek.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.SearchText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
    @JdbcTypeCode(SqlTypes.ARRAY) private String[] roles;
    private byte[] mail;
    private Instant firstSeenAt;
    private Instant lastSeenAt;

    protected Staff() {}

    /** Whether the identity provider says something else today than it said last; a token without an address says nothing of it. */
    boolean differs(Identity identity, Addresses addresses) {
        return !displayName.equals(identity.displayName()) || !Arrays.equals(roles, names(identity))
                || !identity.mail().isEmpty() && !addresses.open(id, mail).equals(identity.mail());
    }

    /** Takes over what the identity provider says today. */
    void seen(Identity identity, Addresses addresses, Instant now) {
        roles = names(identity);
        mail = identity.mail().isEmpty() ? mail : addresses.seal(id, identity.mail());
        username = identity.username();
        displayName = identity.displayName();
        searchText = SearchText.fold(displayName + " " + username);
        lastSeenAt = now;
    }

    void prefer(String newLanguage, String newTheme) {
        language = newLanguage;
        theme = newTheme;
    }

    private static String[] names(Identity identity) {
        return identity.roles().stream().sorted().map(Enum::name).toArray(String[]::new);
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
