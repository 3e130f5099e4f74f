package kz.tirek.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** Marks what this start of the portal serves: {@code #{release}} stands in the addresses of styles and scripts. */
@ApplicationScoped
public class Release {
    private static final int LETTERS = 36;

    private final String mark;

    @Inject
    Release(Clock clock) {
        mark = Long.toString(clock.instant().getEpochSecond(), LETTERS);
    }

    Release() {
        mark = "";
    }

    @Produces
    @Named("release")
    String mark() {
        return mark;
    }
}
