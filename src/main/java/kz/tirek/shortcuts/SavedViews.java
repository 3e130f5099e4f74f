package kz.tirek.shortcuts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/** Keeps the filters of the caseload that a person gave a name; theirs alone. */
@Work
public class SavedViews {
    private static final int MOST = 30;
    private static final int MOST_NAME = 60;
    private static final int MOST_QUERY = 300;
    /** Filters by their codes; a word that was searched for is never kept. */
    private static final String QUERY = "(view|status|risk|reason|school|due|sort)=[A-Za-z0-9_-]{1,40}";

    @Inject ShortcutQueries queries;
    @Inject Once once;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * A saved view.
     *
     * @param query the part of the address that says the filters
     */
    public record View(UUID id, String name, String query) {}

    @Requires(Permission.CASE_READ)
    public List<View> list() {
        return queries.views(actor.id()).stream().map(SavedView::view).toList();
    }

    /**
     * Keeps filters under a name.
     *
     * @return the view's id; the same for the same request key
     * @throws Refusal at {@code name} when it is missing, too long or used; {@code views.query} for what are no filters
     */
    @Requires(Permission.CASE_READ)
    public UUID save(UUID requestKey, String name, String query) {
        new Refusals().require(name, "name").check(name == null || name.strip().length() <= MOST_NAME, "name", "shared.tooLong", MOST_NAME).throwIfAny();
        if (query == null || query.length() > MOST_QUERY || !query.matches(QUERY + "(&" + QUERY + ")*")) {
            throw Refusal.of("views.query");
        }
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            if (queries.views(actor.id()).size() >= MOST) {
                throw Refusal.of("views.tooMany", MOST);
            }
            if (queries.save(id, actor.id(), name.strip(), query, clock.instant()) == 0) {
                throw Refusal.at("name", "views.nameUsed");
            }
        }
        return id;
    }

    /** @throws Absent unless it is the person's own */
    @Requires(Permission.CASE_READ)
    public void remove(UUID id) {
        if (queries.drop(id, actor.id()) == 0) {
            throw new Absent();
        }
    }
}
