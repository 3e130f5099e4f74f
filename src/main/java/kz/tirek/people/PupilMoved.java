package kz.tirek.people;

import java.time.LocalDate;
import java.util.UUID;

/** News, inside the transaction: a pupil left one school for another. */
public record PupilMoved(UUID pupil, UUID from, UUID to, LocalDate on) {}
