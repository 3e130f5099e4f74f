package kz.tirek.cases;

import java.time.LocalDate;

/** A case under way whose consent was withdrawn, so that no session may be held: for its own psychologist. */
public record Withdrawn(String number, String pupil, String classLabel, LocalDate withdrawnOn) {}
