package kz.tirek.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

class DocumentContentTest {
    @Test
    void comesBackAsItWasWritten() {
        var content = new DocumentContent(List.of(new PlanRow(Direction.EDUCATION, "«Мейірім» апталығы", "қазан", "анықтама", "психолог")),
                Map.of(ReportSection.DONE, "Екі жол\nжәне \"тырнақша\""));

        assertThat(DocumentContent.fromJson(content.toJson())).isEqualTo(content);
    }

    @Test
    void leavesOutWhatIsBlank() {
        var sections = new EnumMap<ReportSection, String>(ReportSection.class);
        sections.put(ReportSection.GOALS, null);
        sections.put(ReportSection.DONE, "  ");

        var content = new DocumentContent(List.of(new PlanRow(Direction.EDUCATION, " ", null, "", "")), sections);

        assertThat(content).isEqualTo(DocumentContent.NONE);
    }

    @Test
    void refusesARowWithoutAMeasure() {
        var content = new DocumentContent(List.of(new PlanRow(Direction.EDUCATION, "", "қазан", "", "")), Map.of());

        assertThatExceptionOfType(Refusal.class).isThrownBy(content::check).extracting(Refusal::key).isEqualTo("document.measureMissing");
    }
}
