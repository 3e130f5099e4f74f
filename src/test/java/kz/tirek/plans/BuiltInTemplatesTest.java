package kz.tirek.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.tirek.cases.Reason;
import org.junit.jupiter.api.Test;

class BuiltInTemplatesTest {
    @Test
    void hasATemplateForEveryReasonButTheOpenOne() {
        assertThat(Arrays.stream(Reason.values()).filter(reason -> BuiltInTemplates.all().stream().noneMatch(one -> one.reasons().contains(reason))))
                .containsExactly(Reason.OTHER);
    }

    @Test
    void saysTheSameInThreeLanguages() {
        for (var one : BuiltInTemplates.all()) {
            List<Pattern> kazakh = one.patterns("kk");
            assertThat(kazakh).as(one.code()).isNotEmpty().allSatisfy(pattern -> assertThat(pattern.steps()).isNotEmpty());
            for (String language : List.of("ru", "en")) {
                assertThat(one.patterns(language).stream().map(pattern -> pattern.steps().size()))
                        .containsExactlyElementsOf(kazakh.stream().map(pattern -> pattern.steps().size()).toList());
                assertThat(one.patterns(language)).doesNotContainAnyElementsOf(kazakh);
            }
        }
    }

    @Test
    void readsAPatternAsItWasWritten() {
        List<Pattern> patterns = BuiltInTemplates.of("BULLIED").orElseThrow().patterns("kk");

        assertThat(Pattern.read(Pattern.written(patterns))).isEqualTo(patterns);
    }
}
