package kz.tirek.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Slice;
import kz.tirek.vault.Vault;

/** Where unusual reading is reviewed, by somebody else than the one who read. */
@Work
public class UnusualReview {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;
    private static final int CHILDREN = 10_000;
    private static final int HOURS = 23;

    @Inject UnusualQueries queries;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Vault vault;
    @Inject Clock clock;

    /** Readings of a state, latest first. */
    @Requires(Permission.AUDIT_READ)
    public Slice<UnusualLine> list(UnusualState state, int first, int size) {
        int from = Math.max(0, first);
        List<UnusualReading> found = queries.ofState(state).setFirstResult(from).setMaxResults(Slice.size(size)).getResultList();
        Map<UUID, String> names = names(found);
        List<UnusualLine> lines = found.stream().map(one -> one.line(names.get(one.staffId()), names.get(one.decidedBy()), words(one),
                one.staffId().equals(actor.id()))).toList();
        audit.note(Entry.listed("unusual", lines.size(), Fields.FACTS).because("oversight"));
        return new Slice<>(queries.count(state), from, Slice.size(size), lines);
    }

    @Requires(Permission.AUDIT_READ)
    public UnusualLine view(UUID id) {
        UnusualReading one = queries.reading(id).orElseThrow(Absent::new);
        Map<UUID, String> names = names(List.of(one));
        audit.note(Entry.read("unusual", id, null, Fields.FACTS).because("oversight"));
        return one.line(names.get(one.staffId()), names.get(one.decidedBy()), words(one), one.staffId().equals(actor.id()));
    }

    /** How many readings wait for somebody to look into them. */
    @Requires(Permission.AUDIT_READ)
    public long waiting() {
        return queries.count(UnusualState.OPEN);
    }

    /**
     * Decides on a reading.
     *
     * @param words what was found out, {@value #SHORTEST} characters or more
     * @throws Refusal when it is the actor's own reading, or the words are too few
     */
    @Requires(Permission.AUDIT_READ)
    public void decide(UUID id, int version, UnusualState state, String words) {
        UnusualReading reading = queries.reading(id).orElseThrow(Absent::new);
        if (reading.staffId().equals(actor.id())) {
            throw Refusal.of("unusual.ownRefused");
        }
        String said = words == null ? "" : words.strip();
        new Refusals().check(state != null && state != UnusualState.OPEN, "state", "shared.required")
                .check(said.length() >= SHORTEST && said.length() <= LONGEST, "words", "unusual.wordsLength", SHORTEST, LONGEST).throwIfAny();
        reading.decide(version, state, vault.seal(place(id), said), actor.id(), clock.instant());
        audit.note(Entry.wrote("unusual", id, null, Fields.FACTS).because("oversight"));
    }

    @Requires(Permission.AUDIT_READ)
    public List<ReadingRuleView> rules() {
        return queries.rules().stream().map(ReadingRule::view).toList();
    }

    /** Sets a rule; it counts from the next look of the job on. */
    @Requires(Permission.AUDIT_READ)
    public void set(ReadingRuleView rule) {
        new Refusals().check(rule.children() >= 1 && rule.children() <= CHILDREN, "children", "unusual.childrenRange", CHILDREN)
                .check(hour(rule.fromHour()) && hour(rule.untilHour()), "fromHour", "unusual.hourRange").throwIfAny();
        queries.rule(rule.kind()).orElseThrow(Absent::new).set(rule, actor.id(), clock.instant());
        audit.note(Entry.wrote("rule", null, null, Fields.DIRECTORY).because("oversight"));
    }

    private static boolean hour(int hour) {
        return hour >= 0 && hour <= HOURS;
    }

    private Map<UUID, String> names(List<UnusualReading> readings) {
        UUID[] ids = readings.stream().flatMap(one -> Stream.of(one.staffId(), one.decidedBy())).filter(Objects::nonNull).distinct().toArray(UUID[]::new);
        var names = new HashMap<UUID, String>();
        if (ids.length > 0) {
            queries.names(ids).forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    private String words(UnusualReading reading) {
        return reading.decision() == null ? null : vault.open(place(reading.id()), reading.decision());
    }

    private static String place(UUID id) {
        return "unusual_reading|decision|" + id;
    }
}
