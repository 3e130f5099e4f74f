package kz.tirek.custody;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kz.tirek.access.Identity;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseNumber;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionBook;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.SessionLog;
import kz.tirek.shared.Forbidden;
import kz.tirek.testing.Bulk;
import kz.tirek.testing.ContainerTest;
import kz.tirek.vault.Vault;
import org.junit.jupiter.api.Test;

/** Keys are renewed while people work: nothing told is lost, and old keys open nothing afterwards. */
class KeyCustodyIT extends ContainerTest {
    private static final int TEXTS = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    @Inject KeyCustody custody;
    @Inject SessionLog log;
    @Inject SessionBook book;
    @Inject Bulk bulk;
    @Inject Vault vault;
    @Inject SignIn signIn;
    @Inject CaseDesk desk;
    @Inject Instance<RequestContextController> requests;
    @Resource ManagedExecutorService executor;

    @Test
    void renewsTenThousandTextsWhileSessionsAreSaved() throws ExecutionException, InterruptedException {
        UUID school = given.aSchool();
        Identity me = given.aPsychologistOf(school);
        CaseNumber number = given.aCase(given.aPupil(school));
        UUID caseId = desk.list(CaseFilter.due(CaseFilter.Due.WEEK, 1)).items().get(0).id();
        List<UUID> rows = bulk.texts(caseId, TEXTS);
        int before = vault.version(caseId);

        given.as("key-officer", Role.PRIVACY);
        custody.renewCaseKeys(key());
        int saved = 0;
        Instant end = Instant.now().plus(PATIENCE);
        do {
            Future<UUID> session = executor.submit(() -> inRequest(me, number));
            session.get();
            saved++;
        } while (custody.state().renewal().underWay() && Instant.now().isBefore(end));

        assertThat(custody.state().renewal().underWay()).as("renewal of %d texts while %d sessions were saved", TEXTS, saved).isFalse();
        assertThat(vault.version(caseId)).isGreaterThan(before);
        signIn.as(me, "test");
        assertThat(bulk.readable(caseId, rows)).isEqualTo(TEXTS);
        assertThat(book.ofCase(number, 0, 100).items()).hasSizeGreaterThanOrEqualTo(Math.min(saved, 100))
                .allSatisfy(session -> assertThat(session.facts().note()).isEqualTo("while keys are renewed"));
    }

    @Test
    void isForThePersonResponsibleForPersonalDataOnly() {
        given.aManager();

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> custody.state());
    }

    private UUID inRequest(Identity me, CaseNumber number) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            signIn.as(me, "test");
            var facts = new SessionFacts(SessionKind.INDIVIDUAL, TODAY, LocalTime.of(9, 0), 30, Place.ROOM, Set.of(), Set.of(), "while keys are renewed", null,
                    TODAY.plusDays(7));
            return log.log(key(), number, facts, true);
        } finally {
            request.deactivate();
            requests.destroy(request);
        }
    }
}
