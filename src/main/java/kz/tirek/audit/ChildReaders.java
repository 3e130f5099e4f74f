package kz.tirek.audit;

import java.time.Instant;
import java.util.List;

/**
 * Who looked at or wrote about a child.
 *
 * @param readers the one who did last stands first
 * @param whole false when there was more than is shown
 */
public record ChildReaders(FoundChild child, Instant at, List<Reader> readers, boolean whole) {
    public long times() {
        return readers.stream().mapToLong(Reader::times).sum();
    }
}
