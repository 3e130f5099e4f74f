package kz.tirek.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusals;

/** A day of the calendar that is not what its weekday says. */
@Entity
class Holiday {
    @Id private LocalDate day;
    @Version private int version;
    @Enumerated(EnumType.STRING) private DayKind kind;
    @Embedded private Names names;
    private String note;

    protected Holiday() {}

    static Holiday on(CalendarDay facts) {
        new Refusals().require(facts.day(), "day").throwIfAny();
        var holiday = new Holiday();
        holiday.day = facts.day();
        holiday.correct(facts);
        return holiday;
    }

    void correct(CalendarDay facts) {
        Names given = facts.names();
        new Refusals().require(facts.kind(), "kind").require(given.kk(), "nameKk").require(given.ru(), "nameRu").require(given.en(), "nameEn")
                .throwIfAny();
        kind = facts.kind();
        names = new Names(given.kk().strip(), given.ru().strip(), given.en().strip());
        note = facts.note() == null ? "" : facts.note().strip();
    }

    int version() {
        return version;
    }

    CalendarDay line() {
        return new CalendarDay(day, kind, names, note, version);
    }

    Fields fields() {
        return Fields.none().with("day", day).with("kind", kind).with(names).with("note", note);
    }
}
