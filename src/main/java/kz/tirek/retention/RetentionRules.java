package kz.tirek.retention;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;

/** Keeps the rules how long records are kept; every change stays in the history. */
@Work
public class RetentionRules {
    @Inject RuleQueries queries;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** The rules that count now, by kind. */
    @Requires(Permission.RETENTION_MANAGE)
    public List<RuleLine> current() {
        return lines(queries.current()).sorted(Comparator.comparing(RuleLine::kind).thenComparing(RuleLine::fieldClass)).toList();
    }

    /** All versions of a rule, newest first. @throws Absent when there is no such rule */
    @Requires(Permission.RETENTION_MANAGE)
    public List<RuleLine> history(RecordKind kind, FieldClass fieldClass) {
        List<RuleLine> versions = lines(queries.versions(kind, fieldClass)).toList();
        if (versions.isEmpty()) {
            throw new Absent();
        }
        return versions;
    }

    /**
     * Sets a rule anew, from now on. What is told goes first and the child's name last: a note must not outlive its case.
     *
     * @throws Refusal at {@code days} and {@code basis}; {@code retention.order} when the notes of a case would outlive its facts or the child's name
     * @throws Stale when somebody else set it since
     */
    @Requires(Permission.RETENTION_MANAGE)
    public void change(RecordKind kind, FieldClass fieldClass, RuleChange change) {
        change.check();
        List<RetentionRule> all = queries.current().stream().map(row -> (RetentionRule) row[0]).toList();
        RetentionRule old = all.stream().filter(rule -> rule.kind() == kind && rule.fieldClass() == fieldClass).findFirst().orElseThrow(Absent::new);
        Stale.unless(old.version(), change.version());
        RetentionRule next = old.changed(change, actor.id(), clock.instant());
        requireOrder(all, next);
        queries.entityManager().persist(next);
        audit.note(Entry.wrote("retention_rule", UUID.nameUUIDFromBytes(key(next).getBytes(StandardCharsets.US_ASCII)), null,
                Entry.Fields.DIRECTORY).because("oversight"));
    }

    private static void requireOrder(List<RetentionRule> all, RetentionRule next) {
        Map<String, RetentionRule> rules = all.stream().collect(Collectors.toMap(RetentionRules::key, Function.identity()));
        rules.put(key(next), next);
        long told = days(rules, "CASE-NARRATIVE");
        long facts = Math.max(days(rules, "SESSION-FACTS"), days(rules, "CASE-FACTS"));
        if (told > Math.min(days(rules, "SESSION-FACTS"), days(rules, "CASE-FACTS")) || facts > days(rules, "CASE-IDENTITY")) {
            throw Refusal.at("days", "retention.order");
        }
    }

    private static long days(Map<String, RetentionRule> rules, String key) {
        Integer days = rules.get(key).days();
        return days == null ? Long.MAX_VALUE : days;
    }

    private static String key(RetentionRule rule) {
        return rule.kind() + "-" + rule.fieldClass();
    }

    private static Stream<RuleLine> lines(List<Object[]> rows) {
        return rows.stream().map(row -> ((RetentionRule) row[0]).line((String) row[1]));
    }
}
