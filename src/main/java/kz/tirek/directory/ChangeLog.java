package kz.tirek.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;

/** Notes every edit of the directory, for those who read it and for the audit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChangeLog {
    @Inject ChangeQueries queries;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    void school(UUID id, ChangeAction action, List<FieldChange> changes) {
        note(DirectoryChange.Subject.SCHOOL, id.toString(), action, changes);
        audit.note(Entry.wrote("school", id, null, Entry.Fields.DIRECTORY).because("administration"));
    }

    /** Notes an edit of something else than a school, known by {@code key}. */
    void other(DirectoryChange.Subject subject, String key, ChangeAction action, List<FieldChange> changes) {
        note(subject, key, action, changes);
        audit.note(Entry.wrote(subject.name().toLowerCase(Locale.ROOT), null, null, Entry.Fields.DIRECTORY)
                .because("administration"));
    }

    private void note(DirectoryChange.Subject subject, String key, ChangeAction action, List<FieldChange> changes) {
        queries.entityManager().persist(new DirectoryChange(clock.instant(), actor.id(), subject, key, action, changes));
    }

    /** The latest edits of a record, newest first. */
    List<ChangeLine> of(DirectoryChange.Subject subject, String key) {
        List<DirectoryChange> changes = queries.of(subject, key);
        Map<Object, String> names = new HashMap<>();
        if (!changes.isEmpty()) {
            queries.displayNames(changes.stream().map(DirectoryChange::staffId).distinct().toList())
                    .forEach(row -> names.put(row[0], (String) row[1]));
        }
        return changes.stream().map(change -> change.line(names.getOrDefault(change.staffId(), ""))).toList();
    }
}
