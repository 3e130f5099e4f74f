package kz.tirek.appointments.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.tirek.appointments.AppointmentBook;
import kz.tirek.appointments.AppointmentLine;
import kz.tirek.shared.web.Language;

/** Backs {@code appointments/appointments.xhtml}: the person's agenda, week or month; which one and from when stands in the address. */
@Named
@RequestScoped
public class AppointmentsPage {
    private static final int WAITING = 20;

    @Inject AppointmentBook book;
    @Inject HttpServletRequest request;
    @Inject Language language;
    @Inject Clock clock;

    private CalendarView view;
    private LocalDate day;
    private LocalDate from;
    private LocalDate to;
    private CalendarGrid grid;
    private List<AppointmentLine> waiting;

    @PostConstruct
    void read() {
        view = CalendarView.asked(request.getParameter("view"));
        day = Days.read(request.getParameter("day")).orElseGet(this::getToday);
        from = view.first(day);
        to = view.last(day);
        grid = new CalendarGrid(book.between(from, to), book.holidays(from, to), getToday());
        waiting = book.withoutNote(WAITING);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public CalendarView getView() {
        return view;
    }

    public CalendarView[] getViews() {
        return CalendarView.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** Days of the agenda. */
    public List<CalendarDayCell> getDays() {
        return grid.days(from, to);
    }

    public List<CalendarDayCell> getWeek() {
        return grid.week(from);
    }

    public List<CalendarRow> getHours() {
        return grid.hours(from);
    }

    public List<List<CalendarDayCell>> getWeeks() {
        return grid.month(day.withDayOfMonth(1));
    }

    /** What is over and lacks a note. */
    public List<AppointmentLine> getWaiting() {
        return waiting;
    }

    public String getMonthName() {
        String name = DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(day);
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    /** Address of the same view, that many of its steps later. */
    public String step(int steps) {
        return address(view, view.step(day, steps));
    }

    public String in(CalendarView other) {
        return address(other, day);
    }

    public String on(LocalDate other) {
        return address(CalendarView.AGENDA, other);
    }

    /** past, next or nothing: how a line of the agenda is drawn. */
    public String state(AppointmentLine line) {
        LocalTime now = LocalTime.now(clock);
        boolean over = line.day().isBefore(getToday()) || line.day().equals(getToday()) && !line.endsAt().isAfter(now);
        boolean on = line.planned() && line.day().equals(getToday()) && !over && !line.startsAt().minusHours(1).isAfter(now);
        return over || !line.planned() ? "past" : on ? "next" : "";
    }

    private static String address(CalendarView view, LocalDate day) {
        return "/appointments?" + (view == CalendarView.AGENDA ? "" : "view=" + view.word() + "&") + "day=" + day;
    }
}
