package kz.tirek.access;

import java.util.UUID;

/**
 * News, inside the transaction: somebody was given a unit to serve, or serves it no longer. Who observes it may refuse.
 *
 * @param given whether it was given; else ended
 */
public record AssignmentChanged(UUID assignment, UUID staff, Unit unit, boolean given) {}
