package kz.tirek.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Reads the bare times behind a secret address; the database gives them for the right proof only. */
@ApplicationScoped
@Transactional
class FeedReading {
    private static final int DAYS_BACK = 60;

    @Inject FeedQueries queries;
    @Inject Clock clock;

    Optional<Feed> read(FeedSecret secret) {
        Object[] found = queries.feed(secret.finder()).stream().findFirst().orElse(null);
        byte[] kept = found == null ? new byte[0] : (byte[]) found[0];
        if (!secret.is(kept)) {
            return Optional.empty();
        }
        String since = LocalDate.now(clock).minusDays(DAYS_BACK).toString();
        return Optional.of(new Feed((String) found[1], queries.appointments(secret.finder(), kept, since).stream().map(FeedReading::entry).toList()));
    }

    private static FeedEntry entry(Object[] row) {
        var span = new Span(LocalDate.parse((String) row[2]), LocalTime.parse((String) row[3]), ((Number) row[4]).intValue());
        return new FeedEntry(UUID.fromString((String) row[0]), ((Number) row[1]).intValue(), span.begins(), span.ends(), Venue.valueOf((String) row[5]),
                AppointmentState.valueOf((String) row[6]) == AppointmentState.CANCELLED, Instant.ofEpochMilli(((Number) row[7]).longValue()));
    }
}
