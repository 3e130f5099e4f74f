package kz.tirek.clocks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Stale;

/** Where the Centre's manager sets its terms and hours; every change stays in the history. */
@Work
public class TargetDesk {
    @Inject TargetQueries queries;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;
    @Inject Event<Targets.Edited> edits;

    /** The targets that count now. */
    @Requires(Permission.TARGETS_MANAGE)
    public List<TargetLine> current() {
        return queries.current().stream().map(TargetDesk::line).sorted(Comparator.comparing(TargetLine::code)).toList();
    }

    /** All versions of a target, newest first. @throws Absent when there is no such target */
    @Requires(Permission.TARGETS_MANAGE)
    public List<TargetLine> history(TargetCode code) {
        List<TargetLine> versions = queries.versions(code).stream().map(TargetDesk::line).toList();
        if (versions.isEmpty()) {
            throw new Absent();
        }
        return versions;
    }

    /**
     * Sets a target anew, for terms that begin from now on.
     *
     * @throws kz.tirek.shared.Refusal at {@code amount}, {@code unit}, {@code basis}
     * @throws Stale when somebody else set it since
     */
    @Requires(Permission.TARGETS_MANAGE)
    public void change(TargetCode code, TargetChange change) {
        change.check();
        ClockTarget old = (ClockTarget) queries.versions(code).stream().findFirst().orElseThrow(Absent::new)[0];
        Stale.unless(old.version(), change.version());
        queries.entityManager().persist(old.changed(change, actor.id(), clock.instant()));
        changed(code.name());
    }

    /** The Centre's hours, newest version first. */
    @Requires(Permission.TARGETS_MANAGE)
    public List<HoursLine> hours() {
        return queries.hours().stream().map(row -> ((ClockHours) row[0]).line((String) row[1])).toList();
    }

    /** @throws kz.tirek.shared.Refusal at {@code opens}, {@code closes} @throws Stale when somebody else set them since */
    @Requires(Permission.TARGETS_MANAGE)
    public void changeHours(HoursChange change) {
        change.check();
        ClockHours old = (ClockHours) queries.hours().get(0)[0];
        Stale.unless(old.version(), change.version());
        queries.entityManager().persist(old.changed(change, actor.id(), clock.instant()));
        changed("HOURS");
    }

    private void changed(String what) {
        audit.note(Entry.wrote("clock_target", UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.US_ASCII)), null, Entry.Fields.DIRECTORY)
                .because("oversight"));
        edits.fire(new Targets.Edited());
    }

    private static TargetLine line(Object[] row) {
        return ((ClockTarget) row[0]).line((String) row[1]);
    }
}
