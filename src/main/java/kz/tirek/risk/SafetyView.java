package kz.tirek.risk;

import java.time.Instant;
import java.util.UUID;

/**
 * A safety plan as it is shown.
 *
 * @param number its place among those of the case, from 1
 * @param by who made it with the child
 */
public record SafetyView(UUID id, int number, Instant at, String by, SafetyWords words) {}
