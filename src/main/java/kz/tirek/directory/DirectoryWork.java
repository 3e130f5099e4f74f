package kz.tirek.directory;

import static kz.tirek.access.Permission.DIRECTORY_EDIT;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;

/** What the administrator does with the names of districts, with school years and with the calendar. */
@Work
public class DirectoryWork {
    @Inject SchoolQueries schools;
    @Inject CalendarQueries calendar;
    @Inject ChangeLog log;
    @Inject Event<OfficialCalendar.Edited> edited;

    @Requires(DIRECTORY_EDIT)
    public void renameDistrict(String kato, int version, Names names) {
        District district = schools.district(kato).orElseThrow(Absent::new);
        Stale.unless(district.version(), version);
        Fields before = Fields.none().with(district.names());
        district.rename(names);
        note(DirectoryChange.Subject.DISTRICT, kato, ChangeAction.CORRECTED, before.changesTo(Fields.none().with(district.names())));
    }

    /** Adds a school year that is not known yet. */
    @Requires(DIRECTORY_EDIT)
    public void addSchoolYear(SchoolYearFacts facts) {
        if (calendar.schoolYear(facts.startYear()).isPresent()) {
            throw Refusal.at("startYear", "schoolYear.known");
        }
        var year = SchoolYear.of(facts);
        calendar.entityManager().persist(year);
        note(DirectoryChange.Subject.SCHOOL_YEAR, key(facts), ChangeAction.ADDED, Fields.none().changesTo(year.fields()));
    }

    @Requires(DIRECTORY_EDIT)
    public void correctSchoolYear(SchoolYearFacts facts) {
        SchoolYear year = calendar.schoolYear(facts.startYear()).orElseThrow(Absent::new);
        Stale.unless(year.version(), facts.version());
        Fields before = year.fields();
        year.correct(facts);
        note(DirectoryChange.Subject.SCHOOL_YEAR, key(facts), ChangeAction.CORRECTED, before.changesTo(year.fields()));
    }

    /** Adds a day that is not what its weekday says. */
    @Requires(DIRECTORY_EDIT)
    public void addDay(CalendarDay facts) {
        var holiday = Holiday.on(facts);
        if (calendar.holiday(facts.day()).isPresent()) {
            throw Refusal.at("day", "calendar.dayKnown");
        }
        calendar.entityManager().persist(holiday);
        noteDay(facts.day(), ChangeAction.ADDED, Fields.none().changesTo(holiday.fields()));
    }

    @Requires(DIRECTORY_EDIT)
    public void correctDay(CalendarDay facts) {
        Holiday holiday = seen(facts.day(), facts.version());
        Fields before = holiday.fields();
        holiday.correct(facts);
        noteDay(facts.day(), ChangeAction.CORRECTED, before.changesTo(holiday.fields()));
    }

    /** Takes a day out of the calendar: it is again what its weekday says. */
    @Requires(DIRECTORY_EDIT)
    public void removeDay(LocalDate day, int version) {
        Holiday holiday = seen(day, version);
        calendar.entityManager().remove(holiday);
        noteDay(day, ChangeAction.REMOVED, holiday.fields().changesTo(Fields.none()));
    }

    private Holiday seen(LocalDate day, int version) {
        Holiday holiday = calendar.holiday(day).orElseThrow(Absent::new);
        Stale.unless(holiday.version(), version);
        return holiday;
    }

    private void noteDay(LocalDate day, ChangeAction action, List<FieldChange> changes) {
        note(DirectoryChange.Subject.HOLIDAY, day.toString(), action, changes);
        edited.fire(new OfficialCalendar.Edited());
    }

    private void note(DirectoryChange.Subject subject, String key, ChangeAction action, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            log.other(subject, key, action, changes);
        }
    }

    private static String key(SchoolYearFacts facts) {
        return Integer.toString(facts.startYear());
    }
}
