package kz.tirek.groups;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.appointments.Appointments;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/** Writes meetings of groups down: who was there, what is said of the group, what is said of single pupils – the last never with the group. */
@Work
public class GroupMeetings {
    @Inject GroupQueries queries;
    @Inject GroupFile file;
    @Inject GroupPen pen;
    @Inject Appointments appointments;
    @Inject Once once;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * Writes a meeting down.
     *
     * @return its id; the same for the same request key
     * @throws Refusal with what is missing or wrong; at {@code present} when somebody takes no part, or no written consent to trainings covers that day
     *     (Order 92 of 29.04.2025, p. 12)
     */
    @Requires(Permission.GROUP_WORK)
    public UUID record(UUID requestKey, UUID group, NewMeeting facts) {
        TrainingGroup own = queries.own(group, actor.id()).orElseThrow(Absent::new);
        facts.check(own.kind(), LocalDate.now(clock));
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            own.requireOpen();
            requireMayAttend(group, facts);
            store(GroupMeeting.held(id, group, actor.id(), facts, clock.instant()), facts);
        }
        return id;
    }

    /**
     * Adds a text to a meeting that was written down: of the group, or of one pupil who was there.
     *
     * @param pupil of whom it is, or {@code null} for the group
     */
    @Requires(Permission.GROUP_WORK)
    public void add(UUID requestKey, UUID meeting, UUID pupil, String text) {
        new Refusals().require(text, "text").check(text == null || text.length() <= NewMeeting.MOST_TEXT, "text", "shared.tooLong", NewMeeting.MOST_TEXT)
                .throwIfAny();
        GroupMeeting own = queries.meeting(meeting, actor.id()).orElseThrow(Absent::new);
        UUID fresh = Ids.next();
        if (!once.claim(requestKey, fresh).equals(fresh)) {
            return;
        }
        if (pupil == null) {
            pen.note(own, text);
            pen.wrote(own.groupId(), Fields.NARRATIVE, 1);
        } else {
            requireAttended(own, pupil);
            pen.remark(fresh, own, pupil, text);
        }
    }

    /** What the actor wrote of a pupil at meetings and what stands in no case, the latest first. */
    @Requires(Permission.GROUP_WORK)
    public List<PupilRemark> outsideCases(UUID pupil) {
        List<PupilRemark> remarks = queries.outsideCases(pupil, actor.id()).stream()
                .map(row -> new PupilRemark(((GroupRemark) row[0]).id(), ((GroupMeeting) row[1]).heldOn(), (String) row[2], pen.text((GroupRemark) row[0]))).toList();
        if (!remarks.isEmpty()) {
            pen.readRemarks(pupil, remarks.size());
        }
        return remarks;
    }

    private void store(GroupMeeting meeting, NewMeeting facts) {
        queries.entityManager().persist(meeting);
        queries.entityManager().flush();
        facts.present().forEach(pupil -> queries.entityManager().persist(GroupAttendance.of(meeting.id(), pupil, meeting.groupId(), actor.id())));
        pen.note(meeting, facts.note());
        facts.remarks().forEach(remark -> pen.remark(Ids.next(), meeting, remark.pupil(), remark.text()));
        if (facts.appointment() != null) {
            appointments.heldElsewhere(facts.appointment());
        }
        pen.wrote(meeting.groupId(), Fields.NARRATIVE, 1 + facts.present().size());
    }

    private void requireMayAttend(UUID group, NewMeeting facts) {
        Set<UUID> named = new HashSet<>(facts.present());
        Set<UUID> members = Set.copyOf(queries.membersOn(group, actor.id(), facts.heldOn()));
        if (!members.containsAll(named) || !facts.remarks().stream().allMatch(remark -> named.contains(remark.pupil()))) {
            throw Refusal.at("present", "group.notAMember");
        }
        named.removeAll(file.consented(List.copyOf(named), facts.heldOn()));
        if (!named.isEmpty()) {
            throw Refusal.at("present", "group.consentMissing", named.size());
        }
    }

    private void requireAttended(GroupMeeting meeting, UUID pupil) {
        if (queries.entityManager().find(GroupAttendance.class, new GroupAttendance.Key(meeting.id(), pupil)) == null) {
            throw Refusal.at("pupil", "group.notAMember");
        }
    }
}
