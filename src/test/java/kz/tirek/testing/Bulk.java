package kz.tirek.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.ForActor;
import kz.tirek.shared.Ids;
import kz.tirek.vault.Narratives;

/** Much of a thing at once, for tests that need much of it. */
@ApplicationScoped
@Transactional
@ForActor
public class Bulk {
    @Inject Narratives narratives;

    /** Texts told in a case of the actor's. @return the rows at which they stand */
    public List<UUID> texts(UUID caseId, int number) {
        var rows = new ArrayList<UUID>();
        for (int i = 0; i < number; i++) {
            UUID row = Ids.next();
            narratives.tell(caseId, row, Map.of("text", "told " + row));
            rows.add(row);
        }
        return rows;
    }

    /** How many of these can be read, and say what was told. */
    public long readable(UUID caseId, List<UUID> rows) {
        var told = narratives.ofCase(caseId);
        return rows.stream().filter(row -> ("told " + row).equals(told.at(row, "text"))).count();
    }
}
