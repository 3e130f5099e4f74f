package kz.tirek.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.cases.Risk;
import kz.tirek.shared.Names;

/**
 * A case under way by its number, for the manager who hands it over; no child.
 *
 * @param standIn who leads it while the owner cannot, or {@code null}
 * @param until when that ends, or {@code null}
 */
public record CaseOfOwner(UUID id, String number, Risk risk, Names school, LocalDate followUpOn, String standIn, Instant until) {}
