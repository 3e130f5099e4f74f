package kz.tirek.register;

import static kz.tirek.testing.Given.TODAY;
import static kz.tirek.testing.Given.aConsent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.access.Role;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.people.Consents;
import kz.tirek.people.NewPupil;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;
import kz.tirek.people.Sex;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.PupilFile;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.Test;

/** Doubles inside the server: found, made one with the history of both, made two again. */
class PupilMergeIT extends ContainerTest {
    @Inject Duplicates duplicates;
    @Inject PupilMerges merging;
    @Inject PupilRegister register;
    @Inject Consents consents;
    @Inject CaseDesk cases;
    @Inject Statements statements;

    @Test
    void showsTwoRecordsOfOneChildSideBySide() {
        UUID school = mySchool();
        UUID first = child(school, "Үлгібаев", "Әлихан", null);
        UUID second = child(school, "Улгибаев", "Алихан", null);
        child(school, "Үлгібаев", "Мадина", null);
        given.aCase(first);

        DuplicatePair pair = duplicates.pairs(0, 50).items().get(0);

        assertThat(duplicates.pairs(0, 50).total()).isEqualTo(1);
        assertThat(pair.one().id()).isEqualTo(first);
        assertThat(pair.other().id()).isEqualTo(second);
        assertThat(pair.why()).containsExactly(Alike.SAME_NAME);
        assertThat(pair.one().openCases()).isEqualTo(1);
        assertThat(statements.of(() -> duplicates.pairs(0, 50))).isLessThanOrEqualTo(6);

        duplicates.notSame(second, first);
        duplicates.notSame(first, second);
        assertThat(duplicates.pairs(0, 50).items()).isEmpty();
    }

    @Test
    void makesTwoRecordsOneAndTwoAgain() {
        UUID school = mySchool();
        String iin = PupilFile.freeIin(TODAY.minusYears(12));
        UUID kept = child(school, "Үлгі", "Айдана", null);
        UUID gone = child(school, "Улги", "Айдана", iin);
        consents.record(key(), gone, aConsent(), "folder 1");
        CaseNumber number = given.aCase(gone);
        UUID requestKey = key();

        UUID merge = merging.merge(requestKey, new MergeAsk(kept, 0, gone, 0));

        assertThat(merging.merge(requestKey, new MergeAsk(kept, 0, gone, 0))).isEqualTo(merge);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> register.view(gone));
        assertThat(register.survivor(gone)).contains(kept);
        assertThat(register.view(kept)).satisfies(view -> assertThat(view.iin()).isEqualTo(iin)).satisfies(view -> assertThat(view.consents()).hasSize(2))
                .satisfies(view -> assertThat(view.enrolments()).hasSize(2));
        assertThat(register.search(PupilQuery.of(iin), 0, 5).items()).singleElement().satisfies(line -> assertThat(line.id()).isEqualTo(kept));
        assertThat(register.search(PupilQuery.of(""), 0, 5).total()).isEqualTo(1);
        assertThat(cases.view(number).confidence().pupilId()).isEqualTo(kept);
        assertThat(merging.merges()).singleElement().satisfies(line -> assertThat(line.goneName()).isEqualTo("Улги Айдана"));

        merging.undo(merge, 0);

        assertThat(register.view(gone).iin()).isEqualTo(iin);
        assertThat(register.view(gone).consents()).hasSize(2);
        assertThat(register.view(kept).iin()).isNull();
        assertThat(register.view(kept).consents()).isEmpty();
        assertThat(cases.view(number).confidence().pupilId()).isEqualTo(gone);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> merging.undo(merge, 0));
    }

    @Test
    void refusesWhatDoesNotFit() {
        UUID school = mySchool();
        UUID one = child(school, "Үлгі", "Айдана", null);
        UUID other = child(school, "Улги", "Айдана", null);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> merging.merge(key(), new MergeAsk(one, 0, other, 3)));
        given.aCase(one);
        given.aCase(other);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> merging.merge(key(), new MergeAsk(one, 0, other, 0))).extracting(Refusal::key).isEqualTo("merge.bothOpen");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> merging.merge(key(), new MergeAsk(null, 0, other, 0)));

        mySchool();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> merging.merge(key(), new MergeAsk(one, 0, other, 0)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> duplicates.notSame(one, other));
        given.as("merging-admin", Role.ADMIN);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> merging.merge(key(), new MergeAsk(one, 0, other, 0)));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> duplicates.pairs(0, 5));
    }

    private UUID child(UUID school, String surname, String givenName, String iin) {
        return register.enrol(key(), new NewPupil(surname, givenName, null, iin, TODAY.minusYears(12), Sex.FEMALE, school, 7, "Ә", InstructionLanguage.KAZAKH));
    }

    private UUID mySchool() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        return school;
    }
}
