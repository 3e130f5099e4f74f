package kz.tirek.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person who works with Tirek.
 *
 * @param assignments what they serve, then what they served, latest first
 */
public record StaffView(UUID id, String displayName, String username, Instant firstSeenAt, Instant lastSeenAt,
        List<AssignmentLine> assignments) {
    public List<AssignmentLine> current() {
        return assignments.stream().filter(AssignmentLine::current).toList();
    }

    public List<AssignmentLine> past() {
        return assignments.stream().filter(line -> !line.current()).toList();
    }
}
