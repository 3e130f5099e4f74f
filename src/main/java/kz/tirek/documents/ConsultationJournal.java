package kz.tirek.documents;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.directory.Schools;
import kz.tirek.sessions.JournalLine;
import kz.tirek.sessions.SessionsHeld;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.Slice;

/** The psychologist's journal of consultations (Order 130 of 06.04.2020, Annex 4), made from their own sessions; what was said is not in it. */
@Work
public class ConsultationJournal {
    /** A year of eight sessions a day. */
    private static final int MOST = 3_000;

    @Inject DocumentQueries queries;
    @Inject SessionsHeld sessions;
    @Inject Schools schools;
    @Inject Actor actor;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** A part of it, for looking at. @param tag language */
    @Requires(Permission.DOCUMENT_WORK)
    public JournalView page(JournalAsk ask, String tag, int first, int size) {
        JournalArrangement arrangement = arrangementOf(ask);
        int from = Math.max(0, first);
        int most = Slice.size(size);
        List<List<String>> rows = rows(ask, arrangement, tag, from, most);
        audit.note(Entry.listed("journal", rows.size(), Entry.Fields.IDENTITY));
        return new JournalView(ask.school(), arrangement, new Slice<>(sessions.count(ask.school(), ask.from(), ask.to()), from, most, rows));
    }

    /** The whole of it as a table for a spreadsheet; noted as an export. */
    @Requires(Permission.DOCUMENT_WORK)
    public List<Sheet> sheets(JournalAsk ask, String tag) {
        JournalArrangement arrangement = arrangementOf(ask);
        var rows = new ArrayList<List<String>>();
        rows.add(new JournalText(tag).heads(arrangement.columns()));
        rows.addAll(exported(ask, arrangement, tag));
        return List.of(new Sheet(DocumentWords.text("journal.sheet", tag), rows));
    }

    /** The whole of it on paper; noted as an export. */
    @Requires(Permission.DOCUMENT_WORK)
    public byte[] pdf(JournalAsk ask, String tag) {
        JournalArrangement arrangement = arrangementOf(ask);
        List<List<String>> rows = exported(ask, arrangement, tag);
        return JournalPaper.pdf(DocumentWords.text("journal.paperTitle", tag), tag, schools.names(ask.school()).in(tag), actor.displayName(), ask, new JournalText(tag).heads(arrangement.columns()), rows,
                DocumentWords.text("journal.notConfirmed", tag));
    }

    /** @throws Absent unless the actor serves the school */
    @Requires(Permission.DOCUMENT_WORK)
    public JournalArrangement arrangement(UUID school) {
        return arranged(school);
    }

    /** Says which columns the school's journal has. @throws kz.tirek.shared.Stale when somebody else was faster */
    @Requires(Permission.DOCUMENT_WORK)
    public void arrange(JournalArrangement wanted) {
        requireMine(wanted.school());
        JournalLayout layout = queries.layout(wanted.school()).orElse(null);
        if (layout == null) {
            layout = JournalLayout.of(wanted.school());
            layout.arrange(wanted.columns(), wanted.version(), actor.id(), clock.instant());
            queries.entityManager().persist(layout);
        } else {
            layout.arrange(wanted.columns(), wanted.version(), actor.id(), clock.instant());
        }
        audit.note(Entry.wrote("journal-layout", wanted.school(), null, Entry.Fields.DIRECTORY));
    }

    private List<List<String>> exported(JournalAsk ask, JournalArrangement arrangement, String tag) {
        List<List<String>> rows = rows(ask, arrangement, tag, 0, MOST);
        audit.note(new Entry(Entry.Action.EXPORT, "journal", ask.school(), null, Entry.Fields.IDENTITY, Math.max(1, rows.size()), "assignment"));
        return rows;
    }

    private List<List<String>> rows(JournalAsk ask, JournalArrangement arrangement, String tag, int first, int size) {
        var text = new JournalText(tag);
        var rows = new ArrayList<List<String>>();
        for (JournalLine line : sessions.journal(ask.school(), ask.from(), ask.to(), first, size)) {
            rows.add(text.row(arrangement.columns(), line, first + rows.size() + 1));
        }
        return rows;
    }

    private JournalArrangement arrangementOf(JournalAsk ask) {
        ask.check();
        return arranged(ask.school());
    }

    private JournalArrangement arranged(UUID school) {
        requireMine(school);
        return queries.layout(school).map(JournalLayout::arrangement).orElseGet(() -> new JournalArrangement(school, 0, JournalColumn.USUAL));
    }

    private void requireMine(UUID school) {
        new Refusals().require(school, "school").throwIfAny();
        if (!actor.schools().contains(school)) {
            throw new Absent();
        }
    }
}
