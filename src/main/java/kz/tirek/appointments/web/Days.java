package kz.tirek.appointments.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the days that addresses say. */
final class Days {
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private Days() {}

    /** The day; empty for {@code null}, for what is no day, and for years in which no one here works. */
    static Optional<LocalDate> read(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse).filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
