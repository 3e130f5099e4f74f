package kz.tirek.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.vault.Narratives;

/** Writes the steps of a case down, and what was said in them in confidence. Each gives the id of its step, at which the text stands. */
@Dependent
class CasePen {
    @Inject CaseQueries queries;
    @Inject Narratives narratives;
    @Inject Actor actor;
    @Inject Clock clock;

    UUID step(SupportCase of, StepKind kind, String text) {
        return write(of, CaseStep.of(of.id(), kind, actor.id(), clock.instant()), Collections.singletonMap(Telling.TEXT, text));
    }

    UUID risk(SupportCase of, StepKind kind, Risk before, Risk now, String why) {
        return write(of, CaseStep.risk(of.id(), kind, before, now, actor.id(), clock.instant()), Collections.singletonMap(Telling.TEXT, why));
    }

    UUID urgent(SupportCase of, UrgentGround ground) {
        return write(of, CaseStep.of(of.id(), StepKind.URGENT, actor.id(), clock.instant()),
                Map.of(Telling.TEXT, ground.why(), Telling.BY, ground.decidedBy()));
    }

    UUID next(SupportCase of, String step) {
        return write(of, CaseStep.of(of.id(), StepKind.FOLLOW_UP, actor.id(), clock.instant()), Collections.singletonMap(Telling.NEXT, step));
    }

    /** Nothing when both are the same. */
    Optional<UUID> correction(SupportCase of, String field, String before, String after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        var texts = new HashMap<String, String>();
        texts.put(Telling.BEFORE, before);
        texts.put(Telling.TEXT, after);
        return Optional.of(write(of, CaseStep.correction(of.id(), field, actor.id(), clock.instant()), texts));
    }

    /** What was said at a step or session of the case; {@code null} where nothing was. */
    String said(UUID row, String field) {
        return row == null ? null : narratives.ofRow(row).at(row, field);
    }

    private UUID write(SupportCase of, CaseStep step, Map<String, String> texts) {
        queries.entityManager().persist(step);
        narratives.tell(of.id(), step.id(), texts);
        return step.id();
    }
}
