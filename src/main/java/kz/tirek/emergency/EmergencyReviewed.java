package kz.tirek.emergency;

import java.util.UUID;

/** News, in its transaction: an emergency access was reviewed. */
public record EmergencyReviewed(UUID id) {}
