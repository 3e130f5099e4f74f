package kz.tirek.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.access.Actor;
import kz.tirek.shared.Absent;

/** The register of the actor's schools for features above that compare or enter many records at once, inside their transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PupilCensus {
    @Inject PupilQueries queries;
    @Inject Enrolments enrolments;
    @Inject PersonNumbers numbers;
    @Inject Actor actor;

    /** Everybody; one statement. */
    public List<RegisterLine> ofMySchools() {
        return queries.register(actor.schools());
    }

    /** @throws Absent unless the pupil is of the actor's schools and was not merged */
    public RegisterLine ofMySchools(UUID id) {
        return queries.registered(id, actor.schools()).orElseThrow(Absent::new);
    }

    /** Those born on one of these days; one statement. */
    public List<RegisterLine> bornOn(Collection<LocalDate> days) {
        return days.isEmpty() ? List.of() : queries.bornOn(actor.schools(), days);
    }

    /** Those who have one of these IINs, by the IIN; one statement. */
    public Map<String, RegisterLine> numbered(Collection<String> iins) {
        if (iins.isEmpty()) {
            return Map.of();
        }
        Map<String, String> byIndex = iins.stream().distinct().collect(Collectors.toMap(iin -> hex(numbers.indexOfIin(iin)), Function.identity()));
        Set<UUID> schools = actor.schools();
        var found = new HashMap<String, RegisterLine>();
        queries.numberedAs(iins.stream().distinct().map(numbers::indexOfIin).toList()).stream().filter(line -> schools.contains(line.school()))
                .forEach(line -> found.put(byIndex.get(hex(line.number().index())), line));
        return found;
    }

    /** Which of these IINs a pupil has whom the actor does not serve, and whether in a district of the actor's schools; nothing else of that pupil. */
    public Map<String, Boolean> elsewhere(Collection<String> iins) {
        if (iins.isEmpty()) {
            return Map.of();
        }
        Map<String, String> byIndex = iins.stream().distinct().collect(Collectors.toMap(iin -> hex(numbers.indexOfIin(iin)), Function.identity()));
        return queries.elsewhere(byIndex.keySet().toArray(String[]::new)).stream()
                .collect(Collectors.toMap(row -> byIndex.get((String) row[0]), row -> (Boolean) row[1]));
    }

    /** The IIN of a pupil; {@code null} when there is none. */
    public String iin(RegisterLine line) {
        return numbers.iin(line);
    }

    /** The other's IIN sealed for the record that is kept; {@code null} when the other has none. */
    public byte[] numberFor(UUID kept, RegisterLine other) {
        String iin = numbers.iin(other);
        return iin == null ? null : numbers.sealedFor(kept, iin);
    }

    /** Enters checked pupils; nothing of them stays in the persistence context. @return their ids, in the same order */
    public List<UUID> enter(List<NewPupil> checked) {
        return enrolments.enterChunk(checked);
    }

    private static String hex(byte[] index) {
        return HexFormat.of().formatHex(index);
    }
}
