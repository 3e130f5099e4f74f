package kz.tirek.shortcuts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Unit;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.vault.Vault;

/** Keeps the pieces of text that a person, a school or the Centre puts into notes. */
@Work
public class Snippets {
    private static final int MOST = 200;

    @Inject ShortcutQueries queries;
    @Inject Vault vault;
    @Inject AuditTrail audit;
    @Inject Once once;
    @Inject Actor actor;
    @Inject Clock clock;

    /** Own ones, then those that are shared with the person. One statement. */
    @Requires(Permission.SESSION_WORK)
    public List<SnippetLine> list() {
        return queries.snippets(actor.id()).stream().map(snippet -> snippet.line(actor.id(), vault.open(place(snippet.id()), snippet.sealed()))).toList();
    }

    /**
     * Writes a new one.
     *
     * @return its id; the same for the same request key
     * @throws Refusal at {@code title}, {@code text}
     */
    @Requires(Permission.SESSION_WORK)
    public UUID add(UUID requestKey, SnippetText facts) {
        facts.check();
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            if (queries.snippetsOf(actor.id()) >= MOST) {
                throw Refusal.of("snippets.tooMany", MOST);
            }
            Snippet snippet = Snippet.of(id, actor.id());
            write(snippet, facts);
            queries.entityManager().persist(snippet);
            noted(id);
        }
        return id;
    }

    /** @throws Stale when it was changed since @throws Absent unless it is the person's own */
    @Requires(Permission.SESSION_WORK)
    public void change(UUID id, int seen, SnippetText facts) {
        facts.check();
        Snippet own = own(id);
        Stale.unless(own.version(), seen);
        write(own, facts);
        noted(id);
    }

    @Requires(Permission.SESSION_WORK)
    public void remove(UUID id, int seen) {
        own(id).remove(seen, clock.instant());
        noted(id);
    }

    /** Takes back that it was removed. */
    @Requires(Permission.SESSION_WORK)
    public void bringBack(UUID id) {
        own(id).bringBack();
        noted(id);
    }

    private void write(Snippet snippet, SnippetText facts) {
        snippet.write(facts.title(), vault.seal(place(snippet.id()), facts.text().strip()), facts.shared() ? place() : null, clock.instant());
    }

    /** The school or the Centre where the person works. */
    private Unit place() {
        return actor.units().stream().filter(unit -> unit.kind() != Unit.Kind.DISTRICT).findFirst().orElseThrow(() -> Refusal.at("shared", "snippets.noPlace"));
    }

    private Snippet own(UUID id) {
        return queries.own(id, actor.id()).orElseThrow(Absent::new);
    }

    private void noted(UUID id) {
        audit.note(Entry.wrote("snippet", id, null, Fields.DIRECTORY).because("own"));
    }

    private static String place(UUID id) {
        return "snippet|" + id;
    }
}
