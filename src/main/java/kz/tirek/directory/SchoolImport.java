package kz.tirek.directory;

import static kz.tirek.access.Permission.DIRECTORY_EDIT;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.access.Actor;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.Slice;
import org.hibernate.query.Page;

/** Takes schools from a file, in steps: upload, look at what it would do, apply all of it or nothing; and takes a file's work back. */
@Work
public class SchoolImport {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LATEST = 50;

    @Inject SchoolQueries schools;
    @Inject ImportQueries queries;
    @Inject ImportDesk desk;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * Keeps a file for a day, so that it can be looked at and applied; no school changes.
     *
     * @param tag language in which missing columns are named
     * @throws Refusal at {@code file} when it cannot be read as a file of schools
     */
    @Requires(DIRECTORY_EDIT)
    public UUID upload(String fileName, byte[] content, String tag) {
        SchoolFile.read(content, tag);
        queries.forget(clock.instant().minus(KEPT));
        UUID id = Ids.next();
        String name = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        String shown = name.length() > 100 ? name.substring(0, 100) : name;
        queries.entityManager().persist(ImportBatch.upload(id, shown, content, actor.id(), clock.instant()));
        return id;
    }

    /** What the file would do, as the directory stands now. @param outcome which rows are shown; {@code null} for all */
    @Requires(DIRECTORY_EDIT)
    public ImportPreview preview(UUID id, RowOutcome outcome, String tag, int first, int size) {
        ImportBatch batch = uploaded(id);
        SchoolFile file = SchoolFile.read(batch.content(), tag);
        List<ImportRow> rows = file.compared(known());
        Map<RowOutcome, Long> counts = rows.stream().collect(Collectors.groupingBy(ImportRow::outcome, Collectors.counting()));
        List<ImportRow> fitting = outcome == null ? rows : rows.stream().filter(row -> row.outcome() == outcome).toList();
        var shown = fitting.stream().skip(first).limit(size).toList();
        return new ImportPreview(line(id), count(counts, RowOutcome.NEW), count(counts, RowOutcome.CHANGED),
                count(counts, RowOutcome.SAME), count(counts, RowOutcome.WRONG), file.fields(),
                new Slice<>(fitting.size(), first, size, shown));
    }

    /** @throws Absent when there is no such file, or it was never applied and is forgotten */
    @Requires(DIRECTORY_EDIT)
    public ImportLine batch(UUID id) {
        return line(id);
    }

    /** The latest files, newest first. */
    @Requires(DIRECTORY_EDIT)
    public List<ImportLine> batches() {
        return queries.lines(Page.first(LATEST));
    }

    /** Makes and changes the schools of the file, all of them or, when a row is wrong, none. */
    @Requires(DIRECTORY_EDIT)
    public void apply(UUID id) {
        ImportBatch batch = uploaded(id);
        List<ImportRow> rows = SchoolFile.read(batch.content(), "").compared(known());
        long wrong = rows.stream().filter(row -> row.outcome() == RowOutcome.WRONG).count();
        if (wrong > 0) {
            throw Refusal.of("import.wrongRows", wrong);
        }
        desk.apply(batch, rows);
    }

    /** Takes back what the file did; refused when one of its schools has changed since, or is in use. */
    @Requires(DIRECTORY_EDIT)
    public void undo(UUID id) {
        desk.undo(queries.batch(id).orElseThrow(Absent::new));
    }

    /** The file to fill in: headings in the language, one example, and for spreadsheets a sheet that explains the columns. */
    @Requires(DIRECTORY_EDIT)
    public List<Sheet> template(String tag) {
        return SchoolTemplate.sheets(tag);
    }

    private KnownSchools known() {
        return new KnownSchools(schools.all().stream().map(KnownSchool::of).toList(),
                schools.districts().stream().collect(Collectors.toMap(District::kato, District::names)));
    }

    private ImportBatch uploaded(UUID id) {
        ImportBatch batch = queries.batch(id).orElseThrow(Absent::new);
        batch.require(ImportState.UPLOADED);
        return batch;
    }

    private ImportLine line(UUID id) {
        return queries.line(id).orElseThrow(Absent::new);
    }

    private static int count(Map<RowOutcome, Long> counts, RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0L).intValue();
    }
}
