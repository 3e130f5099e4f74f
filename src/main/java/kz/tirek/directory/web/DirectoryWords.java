package kz.tirek.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.directory.DayKind;
import kz.tirek.directory.Directory;
import kz.tirek.directory.DistrictLine;
import kz.tirek.directory.FieldChange;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.directory.RowOutcome;
import kz.tirek.directory.SchoolSort;
import kz.tirek.directory.SchoolStatus;
import kz.tirek.shared.Problem;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Text;

/** The choices and the words that the directory's pages share: {@code #{directoryWords.districts}}, {@code #{directoryWords.said(field, value)}}. */
@Named
@RequestScoped
public class DirectoryWords {
    @Inject Directory directory;
    @Inject Language language;
    @Inject Text text;
    private List<DistrictLine> districts;

    public List<DistrictLine> getDistricts() {
        if (districts == null) {
            districts = directory.districts();
        }
        return districts;
    }

    public InstructionLanguage[] getLanguages() {
        return InstructionLanguage.values();
    }

    public SchoolStatus[] getStatuses() {
        return SchoolStatus.values();
    }

    public SchoolSort[] getSorts() {
        return SchoolSort.values();
    }

    public DayKind[] getDayKinds() {
        return DayKind.values();
    }

    public RowOutcome[] getOutcomes() {
        return RowOutcome.values();
    }

    /** Labels of languages, a comma between. */
    public String languages(List<InstructionLanguage> languages) {
        return languages.stream().map(text::label).collect(Collectors.joining(", "));
    }

    /** What a field says, from the form in which the change log and the imports keep it. */
    public String said(String field, String value) {
        if (value == null || value.isEmpty()) {
            return text.get("school.empty");
        }
        return switch (field) {
            case "district" -> getDistricts().stream().filter(d -> d.kato().equals(value)).map(d -> d.names().in(language.getTag()))
                    .findFirst().orElse(value);
            case "languages" -> languages(Arrays.stream(value.split(" ")).map(InstructionLanguage::valueOf).toList());
            case "smallComplement" -> text.get(Boolean.parseBoolean(value) ? "school.yes" : "school.no");
            case "openedOn", "closedOn", "reopenedOn", "since" -> text.date(LocalDate.parse(value));
            default -> value;
        };
    }

    /** "Pupils: 310 → 325", or "Pupils: 310" where there was nothing before. */
    public String change(FieldChange change) {
        String label = text.get("school." + change.field());
        String after = said(change.field(), change.after());
        return change.before().isEmpty() ? text.of("school.given", label, after)
                : text.of("school.change", label, said(change.field(), change.before()), after);
    }

    /** What is wrong, in the person's language. */
    public String problem(Problem problem) {
        return text.of(problem.key(), problem.args());
    }
}
