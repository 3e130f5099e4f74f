package kz.tirek.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.people.Consent;
import kz.tirek.people.Relation;
import kz.tirek.people.Sex;
import kz.tirek.shared.web.Text;

/** The choices and the words that pages about pupils share: {@code #{pupilWords.sexes}}. */
@Named
@RequestScoped
public class PupilWords {
    private static final int LAST_GRADE = 11;

    @Inject Text text;

    public Sex[] getSexes() {
        return Sex.values();
    }

    public InstructionLanguage[] getLanguages() {
        return InstructionLanguage.values();
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public Consent.Scope[] getScopes() {
        return Consent.Scope.values();
    }

    public List<Integer> getGrades() {
        return IntStream.rangeClosed(0, LAST_GRADE).boxed().toList();
    }

    /** 0 says what it is. */
    public String grade(Integer grade) {
        return grade == 0 ? text.get("pupil.gradeZero") : grade.toString();
    }

    /** Labels of what a consent allows, a comma between. */
    public String scopes(List<Consent.Scope> scopes) {
        return scopes.stream().map(text::label).collect(Collectors.joining(", "));
    }
}
