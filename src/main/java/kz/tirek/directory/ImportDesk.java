package kz.tirek.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Time;
import org.hibernate.exception.ConstraintViolationException;

/** Carries out what a checked file of schools says, and takes it back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportDesk {
    @Inject SchoolQueries schools;
    @Inject ImportQueries queries;
    @Inject ChangeLog log;
    @Inject Clock clock;

    void apply(ImportBatch batch, List<ImportRow> rows) {
        Map<String, District> districts = districts();
        LocalDate today = LocalDate.now(clock);
        int fresh = 0;
        int changed = 0;
        for (ImportRow row : rows) {
            switch (row.outcome()) {
                case NEW -> {
                    open(batch, row, districts);
                    fresh++;
                }
                case CHANGED -> {
                    change(batch, row, districts, today);
                    changed++;
                }
                default -> { }
            }
        }
        batch.applied(fresh, changed, rows.size() - fresh - changed, clock.instant());
        log.other(DirectoryChange.Subject.IMPORT, batch.id().toString(), ChangeAction.IMPORTED, List.of());
    }

    private void open(ImportBatch batch, ImportRow row, Map<String, District> districts) {
        SchoolFacts facts = row.facts();
        UUID id = Ids.next();
        queries.entityManager().persist(School.open(id, facts, districts.get(facts.district())));
        queries.entityManager().persist(new ImportBatchRow(batch.id(), row.number(), id, null, facts));
        log.school(id, ChangeAction.IMPORTED, Fields.none().changesTo(Fields.of(facts)));
    }

    /** Another district or name is taken to be so from today on; the rest is set right. */
    private void change(ImportBatch batch, ImportRow row, Map<String, District> districts, LocalDate today) {
        School school = school(row.school());
        SchoolFacts before = school.facts();
        SchoolFacts facts = row.facts();
        District district = districts.get(facts.district());
        if (!before.district().equals(facts.district()) || !before.names().equals(facts.names())) {
            school.move(district, facts.names(), today);
        }
        school.correct(facts, district);
        queries.entityManager().persist(new ImportBatchRow(batch.id(), row.number(), school.id(), before, facts));
        log.school(school.id(), ChangeAction.IMPORTED, Fields.of(before).changesTo(Fields.of(facts)));
    }

    void undo(ImportBatch batch) {
        batch.undone(clock.instant());
        Map<String, District> districts = districts();
        LocalDate appliedOn = LocalDate.ofInstant(batch.appliedAt(), Time.ZONE);
        for (ImportBatchRow row : queries.rows(batch.id())) {
            School school = school(row.schoolId());
            if (school.closedOn() != null || !Fields.of(school.facts()).equals(Fields.of(row.after()))) {
                throw Refusal.of("import.changedSince", school.facts().code());
            }
            row.before().ifPresentOrElse(before -> restore(school, before, districts, appliedOn), () -> remove(school));
        }
        log.other(DirectoryChange.Subject.IMPORT, batch.id().toString(), ChangeAction.UNDONE, List.of());
        flush();
    }

    private void restore(School school, SchoolFacts before, Map<String, District> districts, LocalDate appliedOn) {
        SchoolFacts after = school.facts();
        District district = districts.get(before.district());
        if (!before.district().equals(after.district()) || !before.names().equals(after.names())) {
            school.unmove(district, before.names(), appliedOn);
        }
        school.correct(before, district);
        log.school(school.id(), ChangeAction.UNDONE, Fields.of(after).changesTo(Fields.of(before)));
    }

    private void remove(School school) {
        if (schools.assignments(school.id().toString()) > 0) {
            throw Refusal.of("import.schoolInUse");
        }
        queries.entityManager().remove(school);
        log.school(school.id(), ChangeAction.UNDONE, Fields.of(school.facts()).changesTo(Fields.none()));
    }

    /** Pupils or cases, of which this floor knows nothing, hold on to their school. */
    private void flush() {
        try {
            queries.entityManager().flush();
        } catch (ConstraintViolationException stillInUse) {
            throw Refusal.of("import.schoolInUse");
        }
    }

    private School school(UUID id) {
        return schools.school(id).orElseThrow(() -> Refusal.of("import.changedSince", ""));
    }

    private Map<String, District> districts() {
        return schools.districts().stream().collect(Collectors.toMap(District::kato, district -> district));
    }
}
