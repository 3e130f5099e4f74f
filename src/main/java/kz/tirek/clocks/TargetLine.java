package kz.tirek.clocks;

import java.time.Instant;

/**
 * A target as it stands, or stood.
 *
 * @param basis the norm it follows, or {@code null}: an internal target of the Centre
 * @param changedBy who set it; {@code null} for what the portal came with
 */
public record TargetLine(TargetCode code, int version, int amount, TermUnit unit, String basis, Instant changedAt, String changedBy) {}
