package kz.tirek.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.tirek.people.RegisterLine;

/** Finds likely pairs in a register: only records of one birthday, or of its day and month the other way round, are compared. */
final class LikelyPairs {
    /** Two records, the older one first, and in what they are alike. */
    record Pair(RegisterLine one, RegisterLine other, Set<Alike> why) {
        private static Pair of(RegisterLine a, RegisterLine b, Set<Alike> why) {
            return a.id().compareTo(b.id()) < 0 ? new Pair(a, b, why) : new Pair(b, a, why);
        }
    }

    private LikelyPairs() {}

    /** By surname. */
    static List<Pair> in(List<RegisterLine> register) {
        Map<LocalDate, List<RegisterLine>> byDay = register.stream().collect(Collectors.groupingBy(RegisterLine::birthDate, TreeMap::new, Collectors.toList()));
        var found = new ArrayList<Pair>();
        byDay.forEach((day, born) -> {
            for (int i = 0; i < born.size(); i++) {
                compare(born.get(i), born.subList(i + 1, born.size()), found);
            }
            LocalDate turned = Likeness.turned(day);
            if (turned != null && turned.isAfter(day) && byDay.containsKey(turned)) {
                born.forEach(one -> compare(one, byDay.get(turned), found));
            }
        });
        found.sort(Comparator.comparing((Pair pair) -> pair.one().surname()).thenComparing(pair -> pair.one().id()));
        return found;
    }

    private static void compare(RegisterLine one, List<RegisterLine> others, List<Pair> found) {
        for (RegisterLine other : others) {
            Set<Alike> why = Likeness.of(one, other);
            if (!why.isEmpty()) {
                found.add(Pair.of(one, other, why));
            }
        }
    }
}
