package kz.tirek.directory;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Unit;
import kz.tirek.access.Work;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Names;
import kz.tirek.shared.SearchText;
import kz.tirek.shared.Slice;
import org.hibernate.query.Page;

/** What everybody may read of region, districts, schools and school years. */
@Work
public class Directory {
    @Inject SchoolQueries schools;
    @Inject CalendarQueries calendar;
    @Inject ChangeLog log;
    @Inject Actor actor;

    /** Districts and cities in their usual order, with numbers of open schools and of pupils. */
    @Requires(Permission.DIRECTORY_READ)
    public List<DistrictLine> districts() {
        return schools.districtLines();
    }

    @Requires(Permission.DIRECTORY_READ)
    public Slice<SchoolLine> schools(SchoolSearch search) {
        String pattern = SearchText.anywhere(search.query());
        String status = search.status().name();
        long total = schools.count(pattern, search.district(), status);
        int page = search.first() / search.size();
        List<SchoolLine> lines = schools.lines(pattern, search.district(), status, search.sort().name(), search.tag(),
                Page.page(search.size(), page));
        return new Slice<>(total, page * search.size(), search.size(), lines);
    }

    /** @throws Absent when there is no such school */
    @Requires(Permission.DIRECTORY_READ)
    public SchoolView school(UUID id) {
        School school = schools.school(id).orElseThrow(Absent::new);
        List<SchoolView.Past> past = school.past().stream().map(p -> new SchoolView.Past(p.period().since(), p.period().until(), p.names(),
                p.district().kato(), p.district().names())).toList();
        List<ChangeLine> changes = actor.may(Permission.DIRECTORY_EDIT) ? log.of(DirectoryChange.Subject.SCHOOL, id.toString()) : List.of();
        return new SchoolView(id, school.version(), school.facts(), school.district().names(), school.closedOn(), past, changes);
    }

    /** What the units are called; a unit that does not exist is left out. */
    @Requires(Permission.SIGNED_IN)
    public Map<Unit, Names> names(Collection<Unit> units) {
        var names = new HashMap<Unit, Names>();
        var ids = units.stream().filter(u -> u.kind() == Unit.Kind.SCHOOL).map(u -> UUID.fromString(u.key())).toList();
        if (!ids.isEmpty()) {
            schools.names(ids).forEach(row -> names.put(new Unit(Unit.Kind.SCHOOL, row[0].toString()), (Names) row[1]));
        }
        if (units.stream().anyMatch(u -> u.kind() == Unit.Kind.DISTRICT)) {
            schools.districts().forEach(d -> names.put(new Unit(Unit.Kind.DISTRICT, d.kato()), d.names()));
        }
        if (units.stream().anyMatch(u -> u.kind() == Unit.Kind.REGION)) {
            schools.regions().forEach(r -> names.put(new Unit(Unit.Kind.REGION, r.kato()), r.names()));
        }
        names.keySet().retainAll(units);
        return names;
    }

    /** School years, the latest first. */
    @Requires(Permission.DIRECTORY_READ)
    public List<SchoolYearFacts> schoolYears() {
        return calendar.schoolYears().stream().map(SchoolYear::facts).toList();
    }

    /** The school year that {@code day} belongs to, the summer after it included; empty before the first one known. */
    @Requires(Permission.DIRECTORY_READ)
    public Optional<SchoolYearFacts> schoolYear(LocalDate day) {
        return calendar.schoolYearOn(day).map(SchoolYear::facts);
    }

    /** The days of a calendar year that are not what their weekday says. */
    @Requires(Permission.DIRECTORY_READ)
    public List<CalendarDay> days(int year) {
        return calendar.holidays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream().map(Holiday::line).toList();
    }
}
