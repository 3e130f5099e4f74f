package kz.tirek.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Stale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which columns the consultation journal of a school has. */
@Entity
class JournalLayout {
    private static final int FEWEST = 2;

    @Id private UUID schoolId;
    @Version private int version;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) private JournalColumn[] columns;
    private UUID changedBy;
    private Instant changedAt;

    protected JournalLayout() {}

    static JournalLayout of(UUID school) {
        var layout = new JournalLayout();
        layout.schoolId = school;
        return layout;
    }

    void arrange(List<JournalColumn> chosen, int seen, UUID by, Instant now) {
        Stale.unless(version, seen);
        new Refusals().check(chosen != null && chosen.size() >= FEWEST && chosen.stream().distinct().count() == chosen.size(), "columns", "journal.columnsFew").throwIfAny();
        columns = chosen.toArray(JournalColumn[]::new);
        changedBy = by;
        changedAt = now;
    }

    JournalArrangement arrangement() {
        return new JournalArrangement(schoolId, version, List.of(columns));
    }
}
