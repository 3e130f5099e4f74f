package kz.tirek.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.access.Actor;
import kz.tirek.cases.SupportCase;
import kz.tirek.people.Pupil;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SearchText;
import kz.tirek.vault.Vault;

/** Templates for programmes: those of the portal and the actor's own, in which no child is named. */
@Dependent
class Templates {
    private static final int SHORTEST_NAME = 3;

    @Inject PlanQueries queries;
    @Inject Vault vault;
    @Inject Actor actor;
    @Inject Clock clock;

    /** Own ones first, then those that fit the case. */
    List<TemplateLine> lines(SupportCase of) {
        var lines = new ArrayList<TemplateLine>();
        queries.templates().forEach(one -> lines.add(new TemplateLine(one.id().toString(), new Names(one.name(), one.name(), one.name()), true, true)));
        BuiltInTemplates.all().stream().map(one -> new TemplateLine(one.code(), one.name(), false, one.reasons().stream().anyMatch(of.reasons()::contains)))
                .sorted(Comparator.comparing(TemplateLine::fits).reversed()).forEach(lines::add);
        return lines;
    }

    /** @throws Refusal at {@code template} when there is none of that key */
    List<Pattern> patterns(String key, String language) {
        if (key == null || key.isBlank()) {
            return List.of();
        }
        return BuiltInTemplates.of(key).map(one -> one.patterns(language)).or(() -> Ids.read(key).flatMap(queries::template)
                .map(own -> Pattern.read(vault.open(PlanTemplate.place(own.id()), own.sealed())))).orElseThrow(() -> Refusal.at("template", "plan.templateUnknown"));
    }

    /** Keeps the goals and measures of a programme as an own template. @throws Refusal when the child is named in them */
    void keep(UUID id, SupportCase of, PlanView plan, String name) {
        List<Pattern> patterns = plan.goals().stream().map(goal -> new Pattern(goal.text(), goal.measures().stream()
                .map(one -> new Pattern.Step(one.text(), one.responsible(), days(plan, one.dueOn()))).toList())).toList();
        Stream<String> texts = Stream.concat(Stream.of(name), patterns.stream().flatMap(one -> Stream.concat(Stream.of(one.goal()), one.steps().stream().map(Pattern.Step::text))));
        if (texts.anyMatch(text -> names(of.pupil(), text))) {
            throw Refusal.at("templateName", "plan.templateNamesChild");
        }
        queries.entityManager().persist(new PlanTemplate(id, actor.id(), name.strip(), vault.seal(PlanTemplate.place(id), Pattern.written(patterns)),
                clock.instant()));
    }

    private static int days(PlanView plan, LocalDate dueOn) {
        return (int) Math.max(1, ChronoUnit.DAYS.between(plan.startsOn(), dueOn));
    }

    /** Whether a text holds the child's surname or given name, in whatever case they stand. */
    static boolean names(Pupil pupil, String text) {
        String folded = SearchText.fold(text);
        return Stream.of(pupil.surname(), pupil.givenName()).map(SearchText::fold).anyMatch(name -> name.length() >= SHORTEST_NAME && folded.contains(name));
    }
}
