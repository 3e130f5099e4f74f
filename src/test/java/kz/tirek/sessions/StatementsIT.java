package kz.tirek.sessions;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Identity;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseNumber;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.Test;

/** What the two most used pages cost the database, the look-up of the person and both tellings of the context included. */
class StatementsIT extends ContainerTest {
    private static final int CASELOAD = 4 + 2;
    private static final int SAVE = 9 + 2;

    @Inject Statements statements;
    @Inject SignIn signIn;
    @Inject Actor actor;
    @Inject CaseDesk desk;
    @Inject SessionLog log;

    @Test
    void showsTheCaseloadInFourStatementsWhateverItsLength() {
        UUID school = given.aSchool();
        Identity me = given.aPsychologistOf(school);
        aCaseload(school, 6);
        long ofSix = statementsOfCaseload(me);
        aCaseload(school, 11);

        assertThat(statementsOfCaseload(me)).isEqualTo(ofSix).isLessThanOrEqualTo(CASELOAD);
    }

    @Test
    void savesASessionInNineStatements() {
        UUID school = given.aSchool();
        Identity me = given.aPsychologistOf(school);
        CaseNumber number = given.aCase(given.aPupil(school));
        var facts = new SessionFacts(SessionKind.INDIVIDUAL, TODAY, LocalTime.of(10, 0), 40, Place.ROOM, Set.of(), Set.of(), "note", null, TODAY.plusDays(7));

        forget();
        assertThat(statements.of(() -> {
            signIn.as(me, "test");
            log.log(key(), number, facts, true);
        })).isBetween(1L, (long) SAVE);
    }

    private void aCaseload(UUID school, int cases) {
        for (int i = 0; i < cases; i++) {
            given.aCase(given.aPupil(school));
        }
    }

    private long statementsOfCaseload(Identity me) {
        forget();
        return statements.of(() -> {
            signIn.as(me, "test");
            desk.list(new CaseFilter(null, true, null, null, null, null, null, null, 0, 5));
        });
    }

    /** As before a new request: who the person is and what they serve must be read again. */
    private void forget() {
        given.as("somebody-else");
        actor.id();
    }
}
