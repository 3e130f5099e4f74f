package kz.tirek.audit;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.SearchText;
import kz.tirek.shared.Slice;

/** Shows who did and read what, to the person responsible for personal data; each look at it is noted too. */
@Work
public class AuditDesk {
    /** Rows are counted up to here, and shown up to here. */
    public static final int COUNTED = AuditSearch.COUNTED;

    private static final int PERSONS = 50;

    @Inject AuditSearch search;
    @Inject AuditQueries queries;
    @Inject AuditTrail audit;

    /**
     * Rows of the audit, latest first.
     *
     * @return total counts up to {@link #COUNTED}
     * @throws kz.tirek.shared.Refusal at {@code number} when it is none, at {@code person} when more than {@value #PERSONS} people are called so
     */
    @Requires(Permission.AUDIT_READ)
    public Slice<AuditLine> search(AuditFilter filter, int first, int size) {
        int from = Math.max(0, Math.min(first, COUNTED - 1));
        int bounded = Slice.size(size);
        AuditSearch.Meant meant = new AuditSearch.Meant(filter, staff(filter.person()), records(filter.number()),
                Optional.ofNullable(filter.child()).map(queries::recordsOfChild));
        List<AuditLineRow> rows = meant.nothing() ? List.of() : search.lines(meant, from, bounded);
        long total = from == 0 && rows.size() < bounded ? rows.size() : search.total(meant);
        Map<UUID, String> numbers = numbers(rows);
        List<AuditLine> lines = rows.stream().map(row -> row.line(numbers.getOrDefault(row.recordId(), numbers.get(row.pupilId())))).toList();
        audit.note(new Entry(Entry.Action.LIST, "audit", null, filter.child(), Fields.FACTS, lines.size(), "oversight"));
        return new Slice<>(total, from, bounded, lines);
    }

    private Optional<List<UUID>> staff(String person) {
        if (person == null || person.isBlank()) {
            return Optional.empty();
        }
        List<UUID> found = queries.staffNamed(SearchText.anywhere(person), PERSONS + 1);
        new Refusals().check(found.size() <= PERSONS, "person", "audit.personMany", PERSONS).throwIfAny();
        return Optional.of(found);
    }

    private Optional<List<UUID>> records(String number) {
        if (number == null || number.isBlank()) {
            return Optional.empty();
        }
        String asked = ChildQuery.number(number);
        new Refusals().check(!asked.isEmpty(), "number", "audit.numberForm").throwIfAny();
        return Optional.of(queries.recordsOf(asked));
    }

    private Map<UUID, String> numbers(List<AuditLineRow> rows) {
        UUID[] asked = rows.stream().flatMap(row -> Stream.of(row.recordId(), row.pupilId())).filter(Objects::nonNull).distinct().toArray(UUID[]::new);
        var numbers = new HashMap<UUID, String>();
        if (asked.length > 0) {
            queries.numbers(asked).forEach(row -> numbers.put((UUID) row[0], (String) row[1]));
        }
        return numbers;
    }
}
