package kz.tirek.sessions;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session as journals list it: what it was, never what was said.
 *
 * @param pupil surname and given name
 */
public record JournalLine(LocalDate heldOn, LocalTime startedAt, SessionKind kind, Short minutes, Place place, Theme[] themes, Method[] methods, String number,
        String pupil, String classLabel) {}
