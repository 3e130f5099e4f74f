package kz.tirek.access;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who signed in, told once a request by the floor that knows (the web; a job; a test). */
@RequestScoped
public class SignIn {
    /** For how long a sign-in counts as fresh. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private Identity identity;
    private String screen = "";
    private Instant provedAt;

    /**
     * From now on this request is the work of {@code newIdentity}.
     *
     * @param newScreen the page or resource through which they work, for the audit
     */
    public void as(Identity newIdentity, String newScreen) {
        identity = newIdentity;
        screen = newScreen;
        provedAt = null;
    }

    /** When the person last proved who they are; {@code null} when that is not known. */
    public void provedAt(Instant moment) {
        provedAt = moment;
    }

    /** Whether the person proved who they are just now, as some steps ask for. */
    public boolean fresh(Instant now) {
        return provedAt != null && provedAt.plus(FRESH).isAfter(now);
    }

    public Optional<Identity> current() {
        return Optional.ofNullable(identity);
    }

    public String screen() {
        return screen;
    }
}
