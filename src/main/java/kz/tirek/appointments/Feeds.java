package kz.tirek.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens a calendar to whoever knows its secret address, signed in or not. */
@ApplicationScoped
public class Feeds {
    @Inject FeedReading reading;

    /** The calendar behind the secret; empty when there is none, or it was taken back. */
    public Optional<Feed> open(String secret) {
        return FeedSecret.read(secret).flatMap(reading::read);
    }
}
