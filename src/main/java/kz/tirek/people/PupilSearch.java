package kz.tirek.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.tirek.access.Actor;
import kz.tirek.shared.SearchText;
import kz.tirek.shared.Slice;

/** Finds pupils of the actor's schools, however their names are typed; at most two statements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PupilSearch {
    private static final List<Short> ALL_GRADES = IntStream.rangeClosed(0, 11).mapToObj(grade -> (short) grade).toList();
    /** Longer texts are names of nobody. */
    private static final int LONGEST = 100;
    private static final String IIN = "\\d{12}";

    @Inject PupilQueries queries;
    @Inject PersonNumbers numbers;
    @Inject Actor actor;

    Slice<PupilLine> search(PupilQuery query, int first, int size) {
        List<FoundPupil> rows = query(query).setFirstResult(first).setMaxResults(size).getResultList();
        return FoundPupil.slice(rows, first, size);
    }

    private TypedQuery<FoundPupil> query(PupilQuery query) {
        Set<UUID> schools = actor.schools();
        if (query.school() != null) {
            schools = schools.contains(query.school()) ? Set.of(query.school()) : Set.of();
        }
        List<Short> grades = query.grade() == null ? ALL_GRADES : List.of(query.grade().shortValue());
        String typed = query.text() == null ? "" : query.text().strip();
        if (typed.replace(" ", "").matches(IIN)) {
            return queries.numbered(schools, numbers.indexOfIin(typed.replace(" ", "")));
        }
        if (typed.isEmpty()) {
            return queries.listed(schools, grades);
        }
        String folded = SearchText.fold(typed.substring(0, Math.min(typed.length(), LONGEST)));
        queries.tolerateTypos();
        return queries.named(schools, grades, folded + "%", folded);
    }
}
