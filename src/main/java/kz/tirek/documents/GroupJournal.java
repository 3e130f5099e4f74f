package kz.tirek.documents;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.directory.Schools;
import kz.tirek.groups.HeldMeeting;
import kz.tirek.groups.MeetingsHeld;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.Words;

/** The psychologist's journal of group work, made from the meetings of their own groups: what was done and with how many, nobody by name. */
@Work
public class GroupJournal {
    /** Ten meetings on each day of a school year. */
    private static final int MOST = 2_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Words OF_GROUPS = Words.of("groups");
    private static final List<String> COLUMNS = List.of("number", "date", "time", "kind", "group", "class", "minutes", "present");

    @Inject MeetingsHeld meetings;
    @Inject Schools schools;
    @Inject Actor actor;
    @Inject AuditTrail audit;

    /** The whole of it as rows of text, for looking at. @throws Absent unless the actor serves the school */
    @Requires(Permission.DOCUMENT_WORK)
    public List<List<String>> rows(JournalAsk ask, String tag) {
        List<List<String>> rows = asked(ask, tag);
        audit.note(Entry.listed("group-journal", rows.size(), Entry.Fields.FACTS));
        return rows;
    }

    /** As a table for a spreadsheet; noted as an export. */
    @Requires(Permission.DOCUMENT_WORK)
    public List<Sheet> sheets(JournalAsk ask, String tag) {
        var rows = new ArrayList<List<String>>();
        rows.add(heads(tag));
        rows.addAll(exported(ask, tag));
        return List.of(new Sheet(DocumentWords.text("groupJournal.sheet", tag), rows));
    }

    /** On paper; noted as an export. */
    @Requires(Permission.DOCUMENT_WORK)
    public byte[] pdf(JournalAsk ask, String tag) {
        List<List<String>> rows = exported(ask, tag);
        return JournalPaper.pdf(DocumentWords.text("groupJournal.title", tag), tag, schools.names(ask.school()).in(tag), actor.displayName(), ask, heads(tag), rows,
                DocumentWords.text("groupJournal.lead", tag));
    }

    private List<List<String>> exported(JournalAsk ask, String tag) {
        List<List<String>> rows = asked(ask, tag);
        audit.note(new Entry(Entry.Action.EXPORT, "group-journal", ask.school(), null, Entry.Fields.FACTS, Math.max(1, rows.size()), "assignment"));
        return rows;
    }

    private List<List<String>> asked(JournalAsk ask, String tag) {
        ask.check();
        if (!actor.schools().contains(ask.school())) {
            throw new Absent();
        }
        var rows = new ArrayList<List<String>>();
        for (HeldMeeting line : meetings.journal(ask.school(), ask.from(), ask.to(), MOST)) {
            rows.add(row(line, rows.size() + 1, tag));
        }
        return rows;
    }

    private static List<String> heads(String tag) {
        return COLUMNS.stream().map(column -> DocumentWords.text("groupJournal." + column, tag)).toList();
    }

    private static List<String> row(HeldMeeting line, int number, String tag) {
        String classLabel = line.grade() == null ? "" : line.grade() + (line.letter() == null ? "" : " «" + line.letter() + "»");
        return Stream.of(Integer.toString(number), DocumentWords.day(line.heldOn()), TIME.format(line.startedAt()), OF_GROUPS.text("GroupKind." + line.kind(), tag),
                line.group(), classLabel, line.minutes().toString(), line.present().toString()).toList();
    }
}
