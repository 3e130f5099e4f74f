package kz.tirek.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps what features are told in confidence, sealed under the key of the case. A text has a place: the row it belongs to and the name of the field.
 * Row policies let only those at it who work on the case; who shows a text notes the reading in the audit.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Narratives {
    @Inject NarrativeQueries queries;
    @Inject Vault vault;

    /** A case is opened: it gets its key, before anything is told in it. */
    public void open(UUID caseId) {
        vault.found(caseId);
    }

    /** Keeps the texts of a new row; those that are {@code null} or blank are left out. One statement for all. */
    public void tell(UUID caseId, UUID row, Map<String, String> texts) {
        texts.forEach((field, text) -> {
            if (told(text)) {
                var place = new Narrative.Place(row, field);
                entityManager().persist(new Narrative(place, caseId, seal(caseId, place, text)));
            }
        });
    }

    /** Writes the texts of a row anew, and sends them to the database at once; the database refuses where a text may no longer be changed. */
    public void rewrite(UUID caseId, UUID row, Map<String, String> texts) {
        Map<String, Narrative> kept = queries.ofRow(row).stream().collect(Collectors.toMap(text -> text.place().field(), Function.identity()));
        var fresh = new HashMap<String, String>();
        texts.forEach((field, text) -> {
            Narrative old = kept.get(field);
            if (old == null) {
                fresh.put(field, text);
            } else if (!told(text)) {
                entityManager().remove(old);
            } else if (!text.equals(open(old))) {
                old.take(seal(caseId, old.place(), text));
            }
        });
        tell(caseId, row, fresh);
        entityManager().flush();
    }

    /** All that was told in a case. One statement. */
    public Told ofCase(UUID caseId) {
        return opened(queries.ofCase(caseId));
    }

    /** What was told in one row. */
    public Told ofRow(UUID row) {
        return opened(queries.ofRow(row));
    }

    /** What was told in these rows of a case. */
    public Told ofRows(UUID caseId, List<UUID> rows) {
        return rows.isEmpty() ? Told.NOTHING : opened(queries.ofRows(caseId, rows));
    }

    private Told opened(List<Narrative> texts) {
        return new Told(texts.stream().collect(Collectors.toMap(Narrative::place, this::open)));
    }

    private Sealed seal(UUID caseId, Narrative.Place place, String text) {
        return vault.seal(caseId, place.bound(), text);
    }

    private String open(Narrative text) {
        return vault.open(text.caseId(), text.place().bound(), text.sealed());
    }

    private EntityManager entityManager() {
        return queries.entityManager();
    }

    private static boolean told(String text) {
        return text != null && !text.isBlank();
    }
}
