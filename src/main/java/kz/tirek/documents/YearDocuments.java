package kz.tirek.documents;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.directory.Schools;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.vault.Vault;
import org.hibernate.query.Page;

/** The yearly plan and the reports of a psychologist: begun, written in versions, printed. */
@Work
public class YearDocuments {
    private static final int LATEST = 100;

    @Inject DocumentQueries queries;
    @Inject ReportFigures figures;
    @Inject Schools schools;
    @Inject Vault vault;
    @Inject Once once;
    @Inject Actor actor;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * @return id of the document; the same for the same request key
     * @throws Refusal when there is one of that kind, school and year already
     * @throws Absent when the actor does not serve the school
     */
    @Requires(Permission.DOCUMENT_WORK)
    public UUID begin(UUID requestKey, NewDocument told) {
        told.check();
        if (!actor.schools().contains(told.school())) {
            throw new Absent();
        }
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            if (queries.same(actor.id(), told.school(), told.schoolYear(), told.kind()).isPresent()) {
                throw Refusal.at("kind", "document.exists");
            }
            queries.entityManager().persist(WrittenDocument.begin(id, actor.id(), told, clock.instant()));
            audit.note(Entry.wrote("document", id, null, Entry.Fields.FACTS));
        }
        return id;
    }

    /** The actor's own, the latest year first. */
    @Requires(Permission.DOCUMENT_WORK)
    public List<DocumentLine> documents() {
        return queries.documents(actor.id(), Page.first(LATEST)).stream().map(WrittenDocument::line).toList();
    }

    /** @param number of a version, or 0 for the latest @param tag language of the figures @throws Absent unless it is the actor's own */
    @Requires(Permission.DOCUMENT_WORK)
    public DocumentView view(UUID id, int number, String tag) {
        DocumentView view = viewed(id, number, tag);
        audit.note(Entry.read("document", id, null, Entry.Fields.FACTS));
        return view;
    }

    /** Saves what it says as a new version. @throws kz.tirek.shared.Stale when another window was faster */
    @Requires(Permission.DOCUMENT_WORK)
    public void save(UUID id, int version, DocumentContent content) {
        content.check();
        WrittenDocument document = own(id);
        int number = document.save(version, clock.instant());
        byte[] sealed = vault.seal(DocumentText.place(id, number), content.toJson());
        queries.entityManager().persist(new DocumentText(id, number, actor.id(), clock.instant(), sealed));
        audit.note(Entry.wrote("document", id, null, Entry.Fields.FACTS));
    }

    /** On A4 pages, with figures for a report; noted as printed. */
    @Requires(Permission.DOCUMENT_WORK)
    public byte[] pdf(UUID id, String tag) {
        DocumentView view = viewed(id, 0, tag);
        audit.note(new Entry(Entry.Action.PRINT, "document", id, null, Entry.Fields.FACTS, 1, "assignment"));
        return DocumentPaper.pdf(tag, schools.names(view.line().school()).in(tag), actor.displayName(), view);
    }

    private DocumentView viewed(UUID id, int number, String tag) {
        WrittenDocument document = own(id);
        int wanted = number > 0 ? number : document.saved();
        DocumentContent content = wanted == 0 ? DocumentContent.NONE : queries.text(id, wanted)
                .map(text -> DocumentContent.fromJson(vault.open(DocumentText.place(id, wanted), text.sealed()))).orElseThrow(Absent::new);
        return new DocumentView(document.line(), wanted, content, figures.of(document.line(), tag));
    }

    private WrittenDocument own(UUID id) {
        return queries.document(id, actor.id()).orElseThrow(Absent::new);
    }
}
