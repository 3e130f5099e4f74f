package kz.tirek.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.tirek.appointments.AppointmentBook;
import kz.tirek.appointments.AppointmentLine;

/** Backs {@code appointments/today.xhtml}: the person's day on the home page. */
@Named
@RequestScoped
public class TodayPart {
    @Inject AppointmentBook book;
    @Inject Clock clock;

    private List<AppointmentLine> lines;

    public List<AppointmentLine> getLines() {
        if (lines == null) {
            LocalDate today = LocalDate.now(clock);
            lines = book.between(today, today).stream().filter(line -> line.state().takesPlace()).toList();
        }
        return lines;
    }

    /** past or nothing: how a line is drawn. */
    public String state(AppointmentLine line) {
        return line.endsAt().isAfter(LocalTime.now(clock)) ? "" : "past";
    }
}
