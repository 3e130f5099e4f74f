package kz.tirek.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.SearchText;
import kz.tirek.shared.Slice;

/** Where an administrator says which schools, districts or the region each person serves; it counts from the person's next request. */
@Work
public class StaffDesk {
    private static final String KATO = "\\d{9}";

    @Inject StaffQueries queries;
    @Inject Actor actor;
    @Inject Clock clock;
    @Inject Event<AssignmentChanged> news;

    /**
     * People by name, in Kazakh order.
     *
     * @param text part of a name or user name, in any spelling; everybody when empty
     * @param unassignedOnly only those who serve nothing
     */
    @Requires(Permission.STAFF_MANAGE)
    public Slice<StaffLine> search(String text, boolean unassignedOnly, int first, int size) {
        String pattern = SearchText.anywhere(text);
        int from = Math.max(0, first);
        List<Staff> people = queries.named(pattern, unassignedOnly).setFirstResult(from).setMaxResults(Slice.size(size)).getResultList();
        Map<UUID, List<Unit>> units = queries.currentOf(people.stream().map(Staff::id).toList()).stream()
                .collect(Collectors.groupingBy(Assignment::staffId, Collectors.mapping(Assignment::unit, Collectors.toList())));
        List<StaffLine> lines = people.stream().map(staff -> staff.line(units.getOrDefault(staff.id(), List.of()))).toList();
        return new Slice<>(queries.count(pattern, unassignedOnly), from, Slice.size(size), lines);
    }

    /** @throws Absent unless there is such a person */
    @Requires(Permission.STAFF_MANAGE)
    public StaffView view(UUID staffId) {
        Staff staff = queries.staff(staffId).orElseThrow(Absent::new);
        return staff.view(queries.assignments(staffId));
    }

    /**
     * From the person's next request on they serve {@code unit}; nothing happens when they do already.
     *
     * @return id of the assignment
     * @throws kz.tirek.shared.Refusal at {@code unit} when there is no such unit
     */
    @Requires(Permission.STAFF_MANAGE)
    public UUID assign(UUID staffId, Unit unit) {
        new Refusals().check(wellFormed(unit), "unit", "staff.unitUnknown").throwIfAny();
        queries.staff(staffId).orElseThrow(Absent::new);
        UUID fresh = Ids.next();
        if (queries.give(fresh, staffId, unit.kind().name(), unit.key(), clock.instant(), actor.id()) == 0) {
            return queries.currentId(staffId, unit.kind(), unit.key());
        }
        news.fire(new AssignmentChanged(fresh, staffId, unit, true));
        return fresh;
    }

    /** From the person's next request on they serve the unit no longer. */
    @Requires(Permission.STAFF_MANAGE)
    public void end(UUID assignmentId, int version) {
        Assignment assignment = queries.assignment(assignmentId).orElseThrow(Absent::new);
        assignment.end(version, actor.id(), clock.instant());
        news.fire(new AssignmentChanged(assignmentId, assignment.staffId(), assignment.unit(), false));
    }

    private static boolean wellFormed(Unit unit) {
        return unit != null && unit.kind() != null && unit.key() != null
                && (unit.kind() == Unit.Kind.SCHOOL ? Ids.read(unit.key()).isPresent() : unit.key().matches(KATO));
    }
}
