package kz.tirek.shortcuts;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.shared.Refusal;

/** Keeps which columns of the caseload each person wants to see. */
@Work
public class Columns {
    private static final String CASES = "CASES";
    private static final String NAME = "[A-Z_]{1,30}";
    private static final int MOST = 20;

    @Inject ShortcutQueries queries;
    @Inject Actor actor;

    /** Names of the columns that the person chose; empty when they chose none yet. */
    @Requires(Permission.CASE_READ)
    public Optional<List<String>> ofCases() {
        return Optional.ofNullable(queries.entityManager().find(ListColumns.class, key())).map(ListColumns::columns);
    }

    @Requires(Permission.CASE_READ)
    public void choose(Set<String> names) {
        if (names.isEmpty() || names.size() > MOST || !names.stream().allMatch(name -> name.matches(NAME))) {
            throw Refusal.of("columns.none");
        }
        ListColumns kept = queries.entityManager().find(ListColumns.class, key());
        if (kept == null) {
            kept = ListColumns.of(actor.id(), CASES);
            kept.choose(names);
            queries.entityManager().persist(kept);
        } else {
            kept.choose(names);
        }
    }

    private ListColumns.Key key() {
        return new ListColumns.Key(actor.id(), CASES);
    }
}
