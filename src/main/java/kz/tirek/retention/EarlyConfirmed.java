package kz.tirek.retention;

import java.util.UUID;

/** A second person confirmed an erasure before its time. */
record EarlyConfirmed(UUID id) {}
