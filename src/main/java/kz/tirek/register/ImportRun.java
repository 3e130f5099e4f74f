package kz.tirek.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.ForActor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.people.PupilCensus;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;

/** Enters the pupils of a file, all in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class ImportRun {
    private static final int CHUNK = 500;

    @Inject ImportQueries queries;
    @Inject ImportContent contents;
    @Inject FileCheck checking;
    @Inject PupilCensus census;
    @Inject ProgressBook progress;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** @param onlyRight whether wrong rows are left out; else a single one keeps all out */
    void enter(UUID id, boolean onlyRight) {
        if (!queries.alone(id.toString())) {
            throw Refusal.of("pupilImport.underWay");
        }
        PupilImport file = own(id);
        file.require(FileState.OPEN);
        List<RowDraft> rows = checking.check(file, contents.opened(file));
        int wrong = count(rows, RowFate.WRONG);
        if (wrong > 0 && !onlyRight) {
            throw Refusal.of("pupilImport.wrongRows", wrong);
        }
        List<RowDraft> fresh = rows.stream().filter(row -> row.fate() == RowFate.NEW).toList();
        if (fresh.isEmpty()) {
            throw Refusal.of("pupilImport.nothingNew");
        }
        enter(id, fresh);
        own(id).applied(fresh.size(), count(rows, RowFate.KNOWN), wrong, clock.instant());
        audit.note(Entry.wrote("pupil-import", id, null, Entry.Fields.IDENTITY));
    }

    private void enter(UUID id, List<RowDraft> fresh) {
        progress.of(id, fresh.size());
        for (int from = 0; from < fresh.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, fresh.size());
            List<UUID> pupils = census.enter(fresh.subList(from, to).stream().map(RowDraft::facts).toList());
            pupils.forEach(pupil -> queries.entityManager().persist(new ImportedPupil(id, pupil)));
            queries.entityManager().flush();
            queries.entityManager().clear();
            progress.at(id, to);
        }
    }

    private static int count(List<RowDraft> rows, RowFate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    private PupilImport own(UUID id) {
        return queries.file(id, actor.id()).orElseThrow(Absent::new);
    }
}
