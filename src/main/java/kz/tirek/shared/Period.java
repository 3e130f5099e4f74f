package kz.tirek.shared;

import java.time.LocalDate;

/**
 * Days from {@code since} to {@code until}, both included; open at the end when {@code until} is {@code null}.
 */
public record Period(LocalDate since, LocalDate until) {
    public Period {
        if (since == null) {
            throw Refusal.at("since", "shared.required");
        }
        if (until != null && until.isBefore(since)) {
            throw Refusal.at("until", "period.endsBeforeStart");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || !other.since.isAfter(until)) && (other.until == null || !since.isAfter(other.until));
    }
}
