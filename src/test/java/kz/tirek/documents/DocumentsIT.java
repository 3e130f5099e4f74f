package kz.tirek.documents;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Role;
import kz.tirek.cases.CaseNumber;
import kz.tirek.sessions.Method;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.SessionLog;
import kz.tirek.sessions.Theme;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SchoolYears;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.Test;

/** Documents inside the server: made from one's own sessions, written in versions, read by nobody else. */
class DocumentsIT extends ContainerTest {
    private static final String SAID = "Сөйлескені осында: " + "canary-of-the-journal";

    @Inject ConsultationJournal journal;
    @Inject YearDocuments documents;
    @Inject ConsentForms forms;
    @Inject SessionLog sessions;
    @Inject Statements statements;

    @Test
    void makesTheJournalFromOnesOwnSessionsWithoutWhatWasSaid() {
        UUID school = mySchool();
        CaseNumber number = given.aCase(given.aPupil(school));
        sessions.log(key(), number, session(SessionKind.PARENT), true);
        var ask = new JournalAsk(school, TODAY.minusDays(7), TODAY);

        List<List<String>> rows = journal.page(ask, "kk", 0, 50).rows().items();

        assertThat(rows).singleElement().satisfies(row -> assertThat(row).contains("1", "Үлгі Айдана", "Ата-ана"));
        assertThat(cells(ask)).noneMatch(cell -> cell.contains("canary"));
        assertThat(new String(journal.pdf(ask, "kk"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(statements.of(() -> journal.page(ask, "kk", 0, 50))).isLessThanOrEqualTo(6);

        given.aPsychologistOf(school);
        assertThat(journal.page(ask, "kk", 0, 50).rows().items()).as("somebody else's sessions").isEmpty();
        mySchool();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> journal.page(ask, "kk", 0, 50));
        given.as("journal-manager", Role.MANAGER);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> journal.pdf(ask, "kk"));
    }

    @Test
    void arrangesTheColumnsOfASchoolsJournal() {
        UUID school = mySchool();
        assertThat(journal.arrangement(school).columns()).isEqualTo(JournalColumn.USUAL);

        journal.arrange(new JournalArrangement(school, 0, List.of(JournalColumn.NUMBER, JournalColumn.DATE, JournalColumn.CASE)));

        assertThat(journal.arrangement(school).columns()).containsExactly(JournalColumn.NUMBER, JournalColumn.DATE, JournalColumn.CASE);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> journal.arrange(new JournalArrangement(school, 0, List.of(JournalColumn.NUMBER))));
        int version = journal.arrangement(school).version();
        journal.arrange(new JournalArrangement(school, version, List.of(JournalColumn.DATE, JournalColumn.PUPIL)));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> journal.arrange(new JournalArrangement(school, version, List.of(JournalColumn.DATE, JournalColumn.CASE))));
    }

    @Test
    void keepsEveryVersionOfAPlan() {
        UUID school = mySchool();
        UUID requestKey = key();
        var told = new NewDocument(DocumentKind.YEARLY_PLAN, school, SchoolYears.startOf(TODAY));
        UUID id = documents.begin(requestKey, told);
        assertThat(documents.begin(requestKey, told)).isEqualTo(id);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> documents.begin(key(), told)).extracting(Refusal::key).isEqualTo("document.exists");

        documents.save(id, 0, plan("Бірінші"));
        documents.save(id, documents.view(id, 0, "kk").line().version(), plan("Екінші"));

        assertThat(documents.view(id, 0, "kk").content().rows()).extracting(PlanRow::measure).containsExactly("Екінші");
        assertThat(documents.view(id, 1, "kk").content().rows()).extracting(PlanRow::measure).containsExactly("Бірінші");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> documents.save(id, 0, plan("Үшінші")));
        assertThat(documents.documents()).extracting(DocumentLine::id).containsExactly(id);
        assertThat(new String(documents.pdf(id, "kk"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");

        given.aPsychologistOf(school);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> documents.view(id, 0, "kk"));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> documents.save(id, 0, plan("Өзге")));
        assertThat(documents.documents()).isEmpty();
    }

    @Test
    void fillsAReportWithWhatCanBeCounted() {
        UUID school = mySchool();
        CaseNumber number = given.aCase(given.aPupil(school));
        sessions.log(key(), number, session(SessionKind.INDIVIDUAL), true);
        UUID id = documents.begin(key(), new NewDocument(DocumentKind.YEARLY_REPORT, school, SchoolYears.startOf(TODAY)));
        documents.save(id, 0, new DocumentContent(List.of(), Map.of(ReportSection.GOALS, "Мақсат")));

        DocumentView view = documents.view(id, 0, "en");

        assertThat(view.figures()).contains(new Figure("Sessions", 1), new Figure("Children with whom sessions were held", 1), new Figure("Cases opened", 1));
        assertThat(view.content().sections()).containsEntry(ReportSection.GOALS, "Мақсат");
        assertThat(documents.pdf(id, "ru")).isNotEmpty();
    }

    @Test
    void printsTheFormOfConsentForOnesOwnCasesOnly() {
        CaseNumber number = given.aCase(given.aPupil(mySchool()));

        assertThat(forms.of(number, "kk")).isNotEmpty();
        assertThat(forms.blank("ru")).isNotEmpty();
        mySchool();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> forms.of(number, "kk"));
    }

    private List<String> cells(JournalAsk ask) {
        var cells = new ArrayList<String>();
        journal.sheets(ask, "kk").get(0).rows().forEach(cells::addAll);
        return cells;
    }

    private static DocumentContent plan(String measure) {
        return new DocumentContent(List.of(new PlanRow(Direction.DIAGNOSTICS, measure, "қазан", "анықтама", "психолог"), new PlanRow(Direction.EDUCATION, "", "", "", "")), Map.of());
    }

    private static SessionFacts session(SessionKind kind) {
        return new SessionFacts(kind, TODAY, LocalTime.of(8, 0), 30, Place.ROOM, Set.of(Theme.FAMILY), Set.of(Method.TALK), SAID, null, null);
    }

    private UUID mySchool() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        return school;
    }
}
