package kz.tirek.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;

/** Schools and school years for the work of features above, inside their transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Schools {
    @Inject SchoolQueries queries;
    @Inject CalendarQueries calendar;

    /** @throws Absent when there is no such school */
    public Names names(UUID school) {
        return queries.school(school).orElseThrow(Absent::new).facts().names();
    }

    /** What people write for a school: its names and its code. @throws Absent when there is no such school */
    public List<String> callings(UUID school) {
        SchoolFacts facts = queries.school(school).orElseThrow(Absent::new).facts();
        return List.of(facts.code(), facts.nameKk(), facts.nameRu(), facts.nameEn());
    }

    /** @throws Refusal at {@code school} when the school is closed */
    public void requireOpen(UUID school) {
        if (queries.school(school).orElseThrow(Absent::new).closedOn() != null) {
            throw Refusal.at("school", "school.closed");
        }
    }

    /** KATO code of the district that the school belonged to on {@code day}; empty when it gave no lessons then. */
    public Optional<String> districtOn(UUID school, LocalDate day) {
        return queries.districtOn(school, day);
    }

    /** The calendar year in which the school year of {@code day} started; before the first year known, that of the last 1 September. */
    public int schoolYear(LocalDate day) {
        return calendar.schoolYearOn(day).map(year -> year.facts().startYear())
                .orElseGet(() -> day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1);
    }

    /** On which days schools give lessons, holidays and terms as they stand now. */
    public SchoolCalendar calendar() {
        return SchoolCalendar.of(calendar.holidays().stream().map(Holiday::line).toList(), calendar.schoolYears().stream().map(SchoolYear::facts).toList());
    }

    /** The school year that starts in that calendar year, when the calendar knows it. */
    public Optional<SchoolYearFacts> year(int startYear) {
        return calendar.schoolYear(startYear).map(SchoolYear::facts);
    }
}
