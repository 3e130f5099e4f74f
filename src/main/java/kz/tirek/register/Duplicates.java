package kz.tirek.register;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.people.PupilCensus;
import kz.tirek.people.RegisterLine;
import kz.tirek.register.LikelyPairs.Pair;
import kz.tirek.shared.Slice;

/** Finds records of the actor's schools that may be of one child. */
@Work
public class Duplicates {
    @Inject DuplicateQueries queries;
    @Inject PupilCensus census;
    @Inject Actor actor;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Likely pairs, by name. Three statements, however many. */
    @Requires(Permission.PUPIL_EDIT)
    public Slice<DuplicatePair> pairs(int first, int size) {
        Set<Set<UUID>> dismissed = new HashSet<>();
        queries.notSame().forEach(row -> dismissed.add(Set.of((UUID) row[0], (UUID) row[1])));
        List<Pair> likely = LikelyPairs.in(census.ofMySchools()).stream()
                .filter(pair -> !dismissed.contains(Set.of(pair.one().id(), pair.other().id())) && numbersAgree(pair)).toList();
        int from = Math.max(0, first);
        int most = Slice.size(size);
        List<Pair> shown = likely.stream().skip(from).limit(most).toList();
        audit.note(Entry.listed("pupil-duplicate", shown.size(), Entry.Fields.IDENTITY));
        return new Slice<>(likely.size(), from, most, sides(shown));
    }

    /** These two are two children: they are not shown again while both stay at their schools. */
    @Requires(Permission.PUPIL_EDIT)
    public void notSame(UUID one, UUID other) {
        RegisterLine first = census.ofMySchools(one.toString().compareTo(other.toString()) < 0 ? one : other);
        RegisterLine second = census.ofMySchools(first.id().equals(one) ? other : one);
        queries.sayNotSame(first.id(), second.id(), first.school(), second.school(), actor.id(), clock.instant());
        audit.note(Entry.wrote("pupil-duplicate", first.id(), first.id(), Entry.Fields.FACTS));
    }

    /** Two who have an IIN each have different ones; it may have been mistyped. */
    private boolean numbersAgree(Pair pair) {
        if (!pair.one().numbered() || !pair.other().numbered()) {
            return true;
        }
        boolean slip = Likeness.sameNumber(census.iin(pair.one()), census.iin(pair.other()));
        if (slip) {
            pair.why().add(Alike.NUMBER_SLIP);
        }
        return slip;
    }

    private List<DuplicatePair> sides(List<Pair> pairs) {
        UUID[] ids = pairs.stream().flatMap(pair -> Stream.of(pair.one().id(), pair.other().id())).distinct().toArray(UUID[]::new);
        Map<UUID, Holdings> held = ids.length == 0 ? Map.of() : queries.holdings(ids).stream().collect(Collectors.toMap(row -> (UUID) row[0],
                row -> new Holdings(number(row[1]), number(row[2]), number(row[3]), number(row[4]))));
        Function<RegisterLine, DuplicateSide> side = line -> DuplicateSide.of(line, census.iin(line), held.getOrDefault(line.id(), Holdings.NONE));
        return pairs.stream().map(pair -> new DuplicatePair(side.apply(pair.one()), side.apply(pair.other()), List.copyOf(pair.why()))).toList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
