package kz.tirek.register;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two records that were made one.
 *
 * @param kept id of the record that lives on
 * @param by who did it
 * @param undoneAt when it was taken back, or {@code null}
 */
public record MergeLine(UUID id, Integer version, UUID kept, String keptSurname, String keptGivenName, UUID gone, String goneSurname, String goneGivenName, String by,
        Instant at, Instant undoneAt) {
    public String keptName() {
        return name(keptSurname, keptGivenName);
    }

    public String goneName() {
        return name(goneSurname, goneGivenName);
    }

    private static String name(String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(" "));
    }
}
