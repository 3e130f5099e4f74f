package kz.tirek.appointments;

import java.time.Instant;
import java.util.UUID;

/** What a calendar outside the portal is told of an appointment: when and where, nothing of with whom or why. */
public record FeedEntry(UUID id, int version, Instant begins, Instant ends, Venue place, boolean cancelled, Instant changedAt) {}
