package kz.tirek.sessions;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.Handed;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Slice;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Told;
import org.hibernate.query.Page;

/** Shows sessions: to their author, and those of a case to whoever may read it. */
@Work
public class SessionBook {
    @Inject SessionQueries queries;
    @Inject CasesUnderWay cases;
    @Inject Narratives narratives;
    @Inject AuditTrail audit;
    @Inject Actor actor;

    /** What was written last in a case. */
    public record LastNote(String note, String nextStep, LocalDate heldOn, Instant signedOn) {}

    /** The actor's sessions, newest first; {@code unsigned} for those whose note waits. */
    @Requires(Permission.SESSION_READ)
    public Slice<SessionLine> list(boolean unsigned, int first, int size) {
        int bounded = Slice.size(size);
        List<SessionLine> lines = queries.lines(actor.id(), unsigned, Page.page(bounded, Math.max(0, first) / bounded));
        long total = queries.count(actor.id(), unsigned);
        audit.note(Entry.listed("session", lines.size(), Fields.IDENTITY));
        return new Slice<>(total, Math.max(0, first) / bounded * bounded, bounded, lines);
    }

    /** @throws Absent unless it is a session of the actor's own, or of a case that they may read */
    @Requires(Permission.SESSION_READ)
    public SessionView view(UUID id) {
        Object[] found = queries.withAuthor(id).stream().findFirst().orElseThrow(Absent::new);
        var one = (SupportSession) found[0];
        String number = queries.caseNumber(one.caseId());
        boolean own = one.authorId().equals(actor.id());
        if (!own) {
            cases.readable(new CaseNumber(number));
        }
        List<Object[]> added = queries.addenda(id);
        Told told = narratives.ofRows(one.caseId(), Stream.concat(Stream.of(id), added.stream().map(row -> ((SessionAddendum) row[0]).id())).toList());
        List<SessionView.Addendum> addenda = added.stream().map(row -> addendum((SessionAddendum) row[0], (String) row[1], told)).toList();
        audit.note(Entry.read("session", id, null, Fields.NARRATIVE));
        return view(found, number, told, addenda);
    }

    /** Cases that the actor led until lately, for handing in a note. */
    @Requires(Permission.SESSION_READ)
    public List<Handed> handed() {
        return cases.handed();
    }

    /** Sessions of one of the actor's own cases, newest first. */
    @Requires(Permission.SESSION_READ)
    public Slice<SessionView> ofCase(CaseNumber number, int first, int size) {
        UUID caseId = cases.idOfMine(number);
        int bounded = Slice.size(size);
        int page = Math.max(0, first) / bounded;
        List<Object[]> sessions = queries.ofCase(caseId, Page.page(bounded, page));
        Told told = narratives.ofRows(caseId, sessions.stream().map(row -> ((SupportSession) row[0]).id()).toList());
        List<SessionView> views = sessions.stream().map(row -> view(row, number.value(), told, List.of())).toList();
        audit.note(Entry.listed("session", views.size(), Fields.NARRATIVE));
        return new Slice<>(queries.countOfCase(caseId), page * bounded, bounded, views);
    }

    /** The last signed note of a case that the actor works on, whoever wrote it. @throws Absent when there is none */
    @Requires(Permission.SESSION_READ)
    public LastNote lastNote(CaseNumber number) {
        UUID caseId = cases.idOfMine(number);
        SupportSession last = queries.lastSigned(caseId).orElseThrow(Absent::new);
        audit.note(Entry.read("session", last.id(), null, Fields.NARRATIVE));
        SessionFacts facts = last.facts(narratives.ofRow(last.id()));
        return new LastNote(facts.note(), facts.nextStep(), last.heldOn(), last.signedAt());
    }

    /** @param row a session, the name of its author and of who began it */
    private SessionView view(Object[] row, String number, Told told, List<SessionView.Addendum> addenda) {
        var one = (SupportSession) row[0];
        return new SessionView(one.id(), one.version(), number, one.facts(told), (String) row[1], (String) row[2], one.authorId().equals(actor.id()), one.signedAt(),
                addenda);
    }

    private static SessionView.Addendum addendum(SessionAddendum addendum, String by, Told told) {
        return new SessionView.Addendum(addendum.at(), by, told.at(addendum.id(), SessionAddendum.TEXT));
    }
}
