package kz.tirek.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Role;
import kz.tirek.access.Unit;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Slice;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Given;
import org.junit.jupiter.api.Test;

/** The directory inside the server: who may read and edit it, and that its past stays. */
class DirectoryIT extends ContainerTest {
    private static final String TURKISTAN = "611000000";
    private static final String SAURAN = "615500000";

    @Inject Directory directory;
    @Inject SchoolWork work;
    @Inject DirectoryWork edits;
    @Inject OfficialCalendar calendar;

    @Test
    void knowsSeventeenDistrictsAndTheSchoolYear() {
        given.asAdmin();

        assertThat(directory.districts()).hasSize(17).extracting(DistrictLine::kato).startsWith(TURKISTAN).doesNotHaveDuplicates();
        assertThat(directory.schoolYear(LocalDate.of(2026, 9, 1)).orElseThrow().terms()).hasSize(4);
        assertThat(directory.schoolYear(LocalDate.of(2027, 7, 1)).orElseThrow().label()).isEqualTo("2026–2027");
        assertThat(directory.schoolYear(LocalDate.of(2020, 9, 1))).isEmpty();
    }

    @Test
    void findsASchoolInAnySpelling() {
        UUID id = given.aSchool();
        String number = directory.school(id).facts().code().substring(2);

        for (String spelling : List.of("№ " + number + " тест мектебі", number + " ТЕСТ МЕКТЕБИ", number + " test mektebi", "T-" + number)) {
            assertThat(found(spelling, SAURAN, SchoolStatus.OPEN).items()).as(spelling).extracting(SchoolLine::id).contains(id);
        }
        assertThat(found(number, TURKISTAN, SchoolStatus.OPEN).items()).extracting(SchoolLine::id).doesNotContain(id);
        assertThat(found("'; drop table school; --%_\\", "", SchoolStatus.ALL).items()).isEmpty();
    }

    @Test
    void showsSchoolsPageByPageInTheOrderOfNumbers() {
        given.aSchool();
        given.aSchool();
        given.aSchool();

        Slice<SchoolLine> first = found("", "", SchoolStatus.ALL, 0, 2);
        Slice<SchoolLine> second = found("", "", SchoolStatus.ALL, 2, 2);

        assertThat(first.total()).isGreaterThanOrEqualTo(3);
        assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
        for (SchoolSort sort : SchoolSort.values()) {
            assertThat(directory.schools(new SchoolSearch("", "", SchoolStatus.ALL, sort, "ru", 0, 50)).items()).as(sort.name()).isNotEmpty();
        }
    }

    @Test
    void letsEverybodyReadAndOnlyTheAdministratorEdit() {
        UUID id = given.aSchool();
        given.aPsychologistOf(id);

        SchoolView view = directory.school(id);
        assertThat(view.changes()).as("the log is for those who edit").isEmpty();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> work.correct(id, view.version(), view.facts()));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> work.open(key(), view.facts()));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> work.close(id, view.version(), Given.TODAY));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> edits.renameDistrict(SAURAN, 0, new Names("а", "б", "c")));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> edits.removeDay(LocalDate.of(2026, 12, 16), 0));
        given.as("nobody", Role.PSYCHOLOGIST);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> directory.school(id));
    }

    @Test
    void opensOneSchoolForOneRequestKey() {
        SchoolFacts facts = directory.school(given.aSchool()).facts();
        UUID requestKey = key();
        var other = new SchoolFacts(facts.code() + "b", null, "061040009006", "а", "б", "c", SAURAN, facts.languages(), 1, 10, false, facts.openedOn());
        UUID first = work.open(requestKey, other);

        assertThat(work.open(requestKey, other)).isEqualTo(first);
    }

    @Test
    void refusesACodeAndABinThatAnotherSchoolHas() {
        SchoolFacts facts = directory.school(given.aSchool()).facts();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.open(key(), facts)).satisfies(refusal ->
                assertThat(refusal.problems()).extracting(problem -> problem.key()).containsExactly("school.codeTaken", "school.binTaken"));
    }

    @Test
    void keepsThePastOfASchoolThatMoved() {
        UUID id = given.aSchool();
        SchoolView before = directory.school(id);
        LocalDate since = Given.TODAY.minusDays(10);

        work.move(id, before.version(), TURKISTAN, new Names("жаңа", "новая", "new"), since);

        SchoolView view = directory.school(id);
        assertThat(view.facts().district()).isEqualTo(TURKISTAN);
        assertThat(view.past()).extracting(SchoolView.Past::district).containsExactly(SAURAN, TURKISTAN);
        assertThat(view.past().get(0).until()).isEqualTo(since.minusDays(1));
        assertThat(view.past().get(0).names()).isEqualTo(before.names());
        assertThat(view.changes()).extracting(ChangeLine::action).containsExactly(ChangeAction.MOVED, ChangeAction.OPENED);
        assertThat(view.changes().get(0).by()).isEqualTo("admin");
        assertThat(view.changes().get(0).fields()).contains(new FieldChange("district", SAURAN, TURKISTAN));
    }

    @Test
    void refusesToMoveNowhereOrInTheFuture() {
        UUID id = given.aSchool();
        SchoolView view = directory.school(id);

        assertRefused(() -> work.move(id, view.version(), SAURAN, view.names(), Given.TODAY), "school.movedNowhere");
        assertRefused(() -> work.move(id, view.version(), TURKISTAN, view.names(), Given.TODAY.plusDays(1)), "school.inFuture");
        assertRefused(() -> work.move(id, view.version(), "790000000", view.names(), Given.TODAY), "school.districtUnknown");
    }

    @Test
    void closesAndReopensASchool() {
        UUID id = given.aSchool();

        work.close(id, directory.school(id).version(), Given.TODAY.minusDays(5));
        assertThat(found(code(id), "", SchoolStatus.OPEN).items()).isEmpty();
        assertThat(found(code(id), "", SchoolStatus.CLOSED).items()).hasSize(1);
        work.reopen(id, directory.school(id).version(), Given.TODAY);

        assertThat(found(code(id), "", SchoolStatus.OPEN).items()).hasSize(1);
        assertThat(directory.school(id).past()).hasSize(2);
    }

    @Test
    void refusesAnEditOfAnOlderVersion() {
        UUID id = given.aSchool();
        SchoolView seen = directory.school(id);
        work.close(id, seen.version(), Given.TODAY);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> work.correct(id, seen.version(), seen.facts()));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> directory.school(Ids.next()));
    }

    @Test
    void namesUnitsAndLeavesOutThoseThatDoNotExist() {
        UUID id = given.aSchool();
        var school = new Unit(Unit.Kind.SCHOOL, id.toString());
        var region = new Unit(Unit.Kind.REGION, "610000000");

        Map<Unit, Names> names = directory.names(List.of(school, region, new Unit(Unit.Kind.SCHOOL, Ids.next().toString()),
                new Unit(Unit.Kind.DISTRICT, "000000000")));

        assertThat(names).containsOnlyKeys(school, region);
        assertThat(names.get(region).in("en")).isEqualTo("Turkistan Region");
    }

    @Test
    void countsWithAnEditedCalendarAtOnce() {
        given.asAdmin();
        LocalDate friday = LocalDate.of(2027, 11, 19);
        assertThat(calendar.days().isWorking(friday)).isTrue();

        edits.addDay(new CalendarDay(friday, DayKind.DAY_OFF, new Names("демалыс", "выходной", "day off"), "test", 0));
        assertThat(calendar.days().isWorking(friday)).isFalse();
        assertRefused(() -> edits.addDay(new CalendarDay(friday, DayKind.HOLIDAY, new Names("а", "б", "c"), "", 0)), "calendar.dayKnown");

        CalendarDay day = directory.days(2027).stream().filter(d -> d.day().equals(friday)).findFirst().orElseThrow();
        edits.removeDay(friday, day.version());
        assertThat(calendar.days().isWorking(friday)).isTrue();
    }

    @Test
    void editsTheTermsOfASchoolYear() {
        given.asAdmin();
        SchoolYearFacts year = directory.schoolYear(LocalDate.of(2026, 9, 1)).orElseThrow();
        var terms = new ArrayList<>(year.terms());
        terms.set(0, new Term((short) 1, year.startsOn(), LocalDate.of(2026, 10, 24)));

        edits.correctSchoolYear(with(year, terms));

        SchoolYearFacts edited = directory.schoolYear(LocalDate.of(2026, 9, 1)).orElseThrow();
        assertThat(edited.term(1).endsOn()).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> edits.correctSchoolYear(year));
        edits.correctSchoolYear(with(edited, year.terms()));
    }

    private static SchoolYearFacts with(SchoolYearFacts year, List<Term> terms) {
        return new SchoolYearFacts(year.startYear(), year.version(), year.startsOn(), year.endsOn(), year.extraStartsOn(), year.extraEndsOn(), terms,
                year.note());
    }

    private String code(UUID id) {
        return directory.school(id).facts().code();
    }

    private Slice<SchoolLine> found(String query, String district, SchoolStatus status) {
        return found(query, district, status, 0, 50);
    }

    private Slice<SchoolLine> found(String query, String district, SchoolStatus status, int first, int size) {
        return directory.schools(SchoolSearch.of(query, district, status, first, size));
    }

    private static void assertRefused(Runnable deed, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).extracting(Refusal::key).isEqualTo(key);
    }
}
