package kz.tirek.register;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Background;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.Slice;
import kz.tirek.shared.Stale;
import org.hibernate.query.Page;

/** Takes pupils from a file of a school, in steps: upload, say what the columns hold, look at what it would do, enter, and take that back. */
@Work
public class PupilImports {
    private static final int LATEST = 50;

    @Inject ImportQueries queries;
    @Inject ImportContent contents;
    @Inject FilePreviews previews;
    @Inject EnterInBackground entering;
    @Inject ProgressBook progress;
    @Inject Background background;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * Keeps a file for a day, so that it can be looked at and entered; no pupil is entered.
     *
     * @return id of the import; the same for the same request key
     * @throws Refusal at {@code file} when it cannot be read, at {@code school} and {@code language} when they are missing
     * @throws Absent when the actor does not serve the school
     */
    @Requires(Permission.PUPIL_EDIT)
    public UUID upload(UUID requestKey, NewImport told, byte[] content) {
        PupilSheet sheet = PupilSheet.read(content);
        told.check();
        if (!actor.schools().contains(told.school())) {
            throw new Absent();
        }
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            queries.entityManager().persist(PupilImport.upload(id, actor.id(), told, contents.sealed(id, content), sheet.guessed(), clock.instant()));
            audit.note(Entry.wrote("pupil-import", id, null, Entry.Fields.IDENTITY));
        }
        return id;
    }

    /** The actor's latest files, newest first. */
    @Requires(Permission.PUPIL_EDIT)
    public List<ImportedFile> files() {
        return queries.files(actor.id(), Page.first(LATEST));
    }

    /** @throws Absent unless it is the actor's, also when it was forgotten */
    @Requires(Permission.PUPIL_EDIT)
    public ImportedFile file(UUID id) {
        return own(id).line();
    }

    /** What the file would do, as the register stands now. @param fate which rows are shown; {@code null} for all */
    @Requires(Permission.PUPIL_EDIT)
    public FilePreview preview(UUID id, RowFate fate, int first, int size) {
        PupilImport file = own(id);
        file.require(FileState.OPEN);
        FilePreview preview = previews.of(file, fate, Math.max(0, first), Slice.size(size));
        audit.note(Entry.read("pupil-import", id, null, Entry.Fields.IDENTITY));
        return preview;
    }

    /**
     * Says what the file's columns hold.
     *
     * @param columns name of a {@link PupilColumn} or an empty text, for each column of the file
     * @throws Refusal at {@code columns}
     * @throws Stale when somebody else was faster
     */
    @Requires(Permission.PUPIL_EDIT)
    public void map(UUID id, int version, List<String> columns) {
        PupilImport file = own(id);
        new Refusals().check(columns != null && columns.size() == file.columns().size(), "columns", "pupilImport.columnUnknown").throwIfAny();
        ColumnMap.check(columns);
        file.map(columns, version);
        audit.note(Entry.wrote("pupil-import", id, null, Entry.Fields.FACTS));
    }

    /**
     * Begins to enter the pupils of the file; how far it is says {@link #course}.
     *
     * @param onlyRight whether wrong rows are left out; else a single one keeps all out
     * @throws Refusal when it was entered already, or is being entered
     */
    @Requires(Permission.PUPIL_EDIT)
    public void enter(UUID id, boolean onlyRight) {
        own(id).require(FileState.OPEN);
        progress.begin(id);
        background.run(() -> entering.enter(id, onlyRight));
    }

    /** How far the entering of the file is, or why nothing was entered. */
    @Requires(Permission.PUPIL_EDIT)
    public ImportCourse course(UUID id) {
        own(id);
        return queries.progress(id).map(one -> one.course(clock.instant())).orElse(ImportCourse.NONE);
    }

    /** Takes out the pupils that the file entered. @throws Refusal when something was built on one of them since */
    @Requires(Permission.PUPIL_EDIT)
    public void undo(UUID id) {
        PupilImport file = own(id);
        file.require(FileState.APPLIED);
        int gone = queries.undo(id);
        if (gone < 0) {
            throw Refusal.of("pupilImport.builtUpon", -gone);
        }
        file.undone(clock.instant());
        audit.note(new Entry(Entry.Action.WRITE, "pupil-import", id, null, Entry.Fields.IDENTITY, Math.max(1, gone), "assignment"));
    }

    /** Forgets a file that was not entered. */
    @Requires(Permission.PUPIL_EDIT)
    public void drop(UUID id) {
        if (queries.drop(id, actor.id()) == 0) {
            throw new Absent();
        }
        audit.note(Entry.wrote("pupil-import", id, null, Entry.Fields.FACTS));
    }

    /** The file to fill in, with headings in the language. */
    @Requires(Permission.PUPIL_EDIT)
    public List<Sheet> template(String tag) {
        return PupilTemplate.sheets(tag);
    }

    private PupilImport own(UUID id) {
        return queries.file(id, actor.id()).orElseThrow(Absent::new);
    }
}
