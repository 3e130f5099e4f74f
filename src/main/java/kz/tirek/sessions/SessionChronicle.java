package kz.tirek.sessions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.cases.ChronicleEntry.Meeting;
import kz.tirek.vault.Told;

/** A case's sessions as entries of its chronology. */
@Dependent
public class SessionChronicle implements Chronicle {
    @Inject SessionQueries queries;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        List<Object[]> rows = queries.ofCaseWithAuthor(caseId);
        Map<UUID, Integer> addenda = addenda(rows.stream().map(row -> ((SupportSession) row[0]).id()).toList());
        return rows.stream().map(row -> entry((SupportSession) row[0], (String) row[1], addenda, told)).toList();
    }

    private Map<UUID, Integer> addenda(List<UUID> sessions) {
        var counts = new HashMap<UUID, Integer>();
        if (!sessions.isEmpty()) {
            queries.addendaCounts(sessions).forEach(row -> counts.put((UUID) row[0], ((Long) row[1]).intValue()));
        }
        return counts;
    }

    private static ChronicleEntry entry(SupportSession session, String by, Map<UUID, Integer> addenda, Told told) {
        SessionFacts facts = session.facts(told);
        var meeting = new Meeting(facts.minutes(), facts.themes().stream().sorted().map(theme -> "Theme." + theme.name()).toList(), session.signed(),
                addenda.getOrDefault(session.id(), 0));
        return new ChronicleEntry(Form.SESSION, session.id(), LocalDateTime.of(session.heldOn(), session.startedAt()), "SessionKind." + facts.kind().name(),
                null, null, null, null, facts.note(), by, meeting, "/sessions/" + session.id());
    }
}
