package kz.tirek.directory;

import static kz.tirek.access.Permission.DIRECTORY_EDIT;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Stale;

/** What the administrator does with schools: open, correct, move, close, reopen; nothing of the past is lost. */
@Work
public class SchoolWork {
    @Inject SchoolQueries queries;
    @Inject ChangeLog log;
    @Inject Once once;
    @Inject Clock clock;

    /**
     * Opens a school.
     *
     * @param request key of the request; the same key gives the same school
     * @return the school's id
     */
    @Requires(DIRECTORY_EDIT)
    public UUID open(UUID request, SchoolFacts given) {
        SchoolFacts facts = given.checked();
        UUID fresh = Ids.next();
        UUID id = once.claim(request, fresh);
        if (id.equals(fresh)) {
            requireUnique(facts, id);
            queries.entityManager().persist(School.open(id, facts, district(facts.district())));
            log.school(id, ChangeAction.OPENED, Fields.none().changesTo(Fields.of(facts)));
        }
        return id;
    }

    /** Sets right what was recorded wrongly; the past before the present period stays as it is. */
    @Requires(DIRECTORY_EDIT)
    public void correct(UUID id, int version, SchoolFacts given) {
        School school = seen(id, version);
        SchoolFacts facts = given.checked();
        requireUnique(facts, id);
        Fields before = Fields.of(school.facts());
        school.correct(facts, district(facts.district()));
        note(school, ChangeAction.CORRECTED, before.changesTo(Fields.of(school.facts())));
    }

    /** From a day on, not later than today, the school belongs to another district, or is called otherwise, or both. */
    @Requires(DIRECTORY_EDIT)
    public void move(UUID id, int version, String newDistrict, Names newNames, LocalDate since) {
        School school = seen(id, version);
        requirePast(since, "since");
        Fields before = Fields.of(school.facts());
        school.move(district(newDistrict), newNames, since);
        List<FieldChange> changes = before.changesTo(Fields.of(school.facts()));
        if (changes.isEmpty()) {
            throw Refusal.at("district", "school.movedNowhere");
        }
        changes.add(new FieldChange("since", "", since.toString()));
        note(school, ChangeAction.MOVED, changes);
    }

    /** The school gave lessons until {@code day}, not later than today. */
    @Requires(DIRECTORY_EDIT)
    public void close(UUID id, int version, LocalDate day) {
        School school = seen(id, version);
        requirePast(day, "closedOn");
        school.close(day);
        note(school, ChangeAction.CLOSED, List.of(new FieldChange("closedOn", "", day.toString())));
    }

    /** The school gives lessons again from {@code day}, not later than today. */
    @Requires(DIRECTORY_EDIT)
    public void reopen(UUID id, int version, LocalDate day) {
        School school = seen(id, version);
        requirePast(day, "reopenedOn");
        school.reopen(day);
        note(school, ChangeAction.REOPENED, List.of(new FieldChange("reopenedOn", "", day.toString())));
    }

    private School seen(UUID id, int version) {
        School school = queries.school(id).orElseThrow(Absent::new);
        Stale.unless(school.version(), version);
        return school;
    }

    private void note(School school, ChangeAction action, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            log.school(school.id(), action, changes);
        }
    }

    private District district(String kato) {
        return queries.district(kato).orElseThrow(() -> Refusal.at("district", "school.districtUnknown"));
    }

    private void requirePast(LocalDate day, String field) {
        new Refusals().require(day, field).throwIfAny();
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.at(field, "school.inFuture");
        }
    }

    private void requireUnique(SchoolFacts facts, UUID id) {
        new Refusals().check(queries.withCode(facts.code(), id) == 0, "code", "school.codeTaken")
                .check(queries.withBin(facts.bin(), id) == 0, "bin", "school.binTaken")
                .check(facts.nobdId() == null || queries.withNobdId(facts.nobdId(), id) == 0, "nobdId", "school.nobdTaken")
                .throwIfAny();
    }
}
