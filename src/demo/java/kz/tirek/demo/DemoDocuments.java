package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.documents.Direction;
import kz.tirek.documents.DocumentContent;
import kz.tirek.documents.DocumentKind;
import kz.tirek.documents.NewDocument;
import kz.tirek.documents.PlanRow;
import kz.tirek.documents.YearDocuments;
import kz.tirek.shared.SchoolYears;

/** The demo psychologist's plan of this school year. */
@ApplicationScoped
public class DemoDocuments implements DemoStep {
    @Inject DemoStaff accounts;
    @Inject YearDocuments documents;
    @Inject Actor actor;
    @Inject Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        accounts.signIn("psychologist");
        UUID school = actor.schools().stream().sorted().findFirst().orElseThrow();
        UUID id = documents.begin(UUID.randomUUID(), new NewDocument(DocumentKind.YEARLY_PLAN, school, SchoolYears.startOf(LocalDate.now(clock))));
        documents.save(id, 0, new DocumentContent(List.of(
                new PlanRow(Direction.DIAGNOSTICS, "1-сыныптардың мектепке бейімделуін зерттеу", "қыркүйек – қазан", "Қорытынды анықтама", "Педагог-психолог"),
                new PlanRow(Direction.COUNSELLING, "Оқушылар мен ата-аналарға кеңес беру", "жыл бойы", "Журнал", "Педагог-психолог"),
                new PlanRow(Direction.DEVELOPMENT, "5-сыныптарда қарым-қатынас тренингтері", "қараша – сәуір", "Бағдарлама", "Педагог-психолог, әлеуметтік педагог"),
                new PlanRow(Direction.EDUCATION, "Буллингтің алдын алу апталығы", "әр тоқсанда", "Есеп", "Тәрбие ісі жөніндегі орынбасар"),
                new PlanRow(Direction.METHODICAL, "Сынып жетекшілеріне әдістемелік сағат", "тоқсанына бір рет", "Хаттама", "Педагог-психолог")), Map.of()));
    }
}
