package kz.tirek.groups;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.people.Pupils;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Slice;
import org.hibernate.query.Page;

/** What a psychologist does with groups and classes of their schools: starts a programme, says who takes part, ends it. */
@Work
public class GroupDesk {
    @Inject GroupQueries queries;
    @Inject GroupFile file;
    @Inject GroupPen pen;
    @Inject Pupils pupils;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** The actor's own groups, those under way first. Two statements. */
    @Requires(Permission.GROUP_WORK)
    public Slice<GroupSummary> list(int first, int size) {
        int bounded = Slice.size(size);
        int page = Math.max(0, first) / bounded;
        List<GroupSummary> groups = queries.groups(actor.id(), Page.page(bounded, page)).stream().map(GroupFile::summary).toList();
        audit.note(Entry.listed(GroupPen.KIND, groups.size(), Fields.FACTS));
        return new Slice<>(queries.count(actor.id()), page * bounded, bounded, groups);
    }

    /** @throws Absent unless it is the actor's own */
    @Requires(Permission.GROUP_WORK)
    public GroupView view(UUID id) {
        return file.view(own(id));
    }

    /**
     * Starts a programme.
     *
     * @return its id; the same for the same request key
     * @throws Refusal with what is missing or wrong @throws Absent when the actor does not serve the school
     */
    @Requires(Permission.GROUP_WORK)
    public UUID start(UUID requestKey, NewGroup facts) {
        facts.check();
        if (!actor.schools().contains(facts.school())) {
            throw new Absent();
        }
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            queries.entityManager().persist(TrainingGroup.start(id, actor.id(), facts, pen.goals(id, facts.goals()), clock.instant()));
            pen.wrote(id, Fields.FACTS, 1);
        }
        return id;
    }

    /**
     * A pupil of the actor's schools takes part from now on; nothing happens when they do already.
     *
     * @throws Refusal at {@code pupil} for a class hour, which names nobody
     */
    @Requires(Permission.GROUP_WORK)
    public void enrol(UUID id, UUID pupil) {
        TrainingGroup own = own(id);
        own.requireOpen();
        if (own.kind() == GroupKind.CLASS_HOUR) {
            throw Refusal.at("pupil", "group.classNamesNobody");
        }
        if (pupil == null) {
            throw Refusal.at("pupil", "shared.required");
        }
        UUID known = pupils.ofMySchools(pupil).id();
        if (queries.member(id, actor.id(), known).isEmpty()) {
            queries.entityManager().persist(GroupMember.join(Ids.next(), id, actor.id(), known, LocalDate.now(clock)));
            pen.member(id, known);
        }
    }

    /** The pupil takes part no longer; where they were stays. */
    @Requires(Permission.GROUP_WORK)
    public void leave(UUID id, UUID pupil) {
        own(id).requireOpen();
        queries.member(id, actor.id(), pupil).orElseThrow(Absent::new).leave(LocalDate.now(clock));
        pen.member(id, pupil);
    }

    /** The programme is over. */
    @Requires(Permission.GROUP_WORK)
    public void close(UUID id, int seen) {
        own(id).close(seen, LocalDate.now(clock));
        pen.wrote(id, Fields.FACTS, 1);
    }

    private TrainingGroup own(UUID id) {
        return queries.own(id, actor.id()).orElseThrow(Absent::new);
    }
}
