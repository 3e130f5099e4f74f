package kz.tirek.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.tirek.directory.CalendarDay;
import kz.tirek.directory.Directory;
import kz.tirek.directory.OfficialCalendar;
import kz.tirek.directory.SchoolYearFacts;

/** Backs {@code directory/calendar.xhtml}: school years, and the days of one calendar year that are not what their weekday says. */
@Named
@RequestScoped
public class CalendarPage {
    @Inject Directory directory;
    @Inject OfficialCalendar calendar;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private int year;
    private List<CalendarDay> days;

    @PostConstruct
    void read() {
        String asked = request.getParameter("year");
        year = asked != null && asked.matches("20\\d\\d") ? Integer.parseInt(asked) : LocalDate.now(clock).getYear();
        days = directory.days(year);
    }

    public List<SchoolYearFacts> getSchoolYears() {
        return directory.schoolYears();
    }

    public int getYear() {
        return year;
    }

    /** The years that one can look at: the last, this and the next two. */
    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(now - 1, now + 2).boxed().toList();
    }

    public List<CalendarDay> getDays() {
        return days;
    }

    /** Days of the year that are off because a holiday fell on a weekend, each with that holiday. */
    public List<Map.Entry<LocalDate, LocalDate>> getMoved() {
        return List.copyOf(calendar.days().moved().subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).entrySet());
    }

    /** Which form is open: day, schoolYear, or empty. */
    public String getDoing() {
        String doing = request.getParameter("do");
        return doing != null && doing.matches("day|schoolYear") ? doing : "";
    }
}
