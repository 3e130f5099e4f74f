package kz.tirek.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import kz.tirek.directory.WorkingCalendar;
import kz.tirek.shared.Time;

/** Counts working time: the hours of the Centre on the days of the official calendar, in the region's zone. */
record WorkingTime(WorkingCalendar calendar, WorkingHours hours) {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** The moment at which a term that began at {@code from} is over. */
    Instant due(Instant from, Target target) {
        LocalDateTime began = LocalDateTime.ofInstant(from, Time.ZONE);
        return switch (target.unit()) {
            case HOURS -> from.plus(target.amount(), ChronoUnit.HOURS);
            case DAYS -> instant(began.toLocalDate().plusDays(target.amount()).atTime(LAST_MINUTE));
            case WORKING_HOURS -> instant(after(began, Duration.ofHours(target.amount())));
            case WORKING_DAYS -> instant(calendar.plusWorkingDays(began.toLocalDate(), target.amount()).atTime(hours.closes()));
        };
    }

    /** The day on which a term that is over at {@code now} began; hours count as the days they begin in. */
    LocalDate begun(Instant now, Target target) {
        LocalDateTime ends = LocalDateTime.ofInstant(now, Time.ZONE);
        return switch (target.unit()) {
            case HOURS -> ends.minusHours(target.amount()).toLocalDate();
            case DAYS -> ends.toLocalDate().minusDays(target.amount());
            case WORKING_HOURS -> calendar.minusWorkingDays(ends.toLocalDate(), begunDays(Duration.ofHours(target.amount())));
            case WORKING_DAYS -> calendar.minusWorkingDays(ends.toLocalDate(), target.amount());
        };
    }

    /** How much working time lies between two moments; below zero when {@code to} is the earlier one. */
    Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        LocalDateTime begin = LocalDateTime.ofInstant(from, Time.ZONE);
        LocalDateTime end = LocalDateTime.ofInstant(to, Time.ZONE);
        if (begin.toLocalDate().equals(end.toLocalDate())) {
            return worked(end).minus(worked(begin));
        }
        int whole = calendar.workingDaysBetween(begin.toLocalDate(), end.toLocalDate().minusDays(1));
        return rest(begin).plus(hours.length().multipliedBy(whole)).plus(worked(end));
    }

    private LocalDateTime after(LocalDateTime began, Duration amount) {
        Duration today = rest(began);
        if (amount.compareTo(today) <= 0) {
            LocalTime start = began.toLocalTime().isBefore(hours.opens()) ? hours.opens() : began.toLocalTime();
            return began.toLocalDate().atTime(start).plus(amount);
        }
        Duration left = amount.minus(today);
        int days = begunDays(left);
        LocalDate last = calendar.plusWorkingDays(began.toLocalDate(), days);
        return last.atTime(hours.opens()).plus(left.minus(hours.length().multipliedBy(days - 1)));
    }

    /** In how many days of work an amount is done. */
    private int begunDays(Duration amount) {
        return (int) amount.minusNanos(1).dividedBy(hours.length()) + 1;
    }

    /** Working time of the day up to a moment of it. */
    private Duration worked(LocalDateTime at) {
        if (!calendar.isWorking(at.toLocalDate()) || at.toLocalTime().isBefore(hours.opens())) {
            return Duration.ZERO;
        }
        return at.toLocalTime().isAfter(hours.closes()) ? hours.length() : Duration.between(hours.opens(), at.toLocalTime());
    }

    private Duration rest(LocalDateTime from) {
        LocalDate day = from.toLocalDate();
        return calendar.isWorking(day) ? hours.length().minus(worked(from)) : Duration.ZERO;
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Time.ZONE).toInstant();
    }
}
