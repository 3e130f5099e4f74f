package kz.tirek.groups;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.people.Consent;
import kz.tirek.people.Pupil;
import kz.tirek.people.Pupils;

/** Puts a group together for its page and notes the reading; what was written of single pupils is not part of it. */
@Dependent
class GroupFile {
    @Inject GroupQueries queries;
    @Inject GroupPen pen;
    @Inject Pupils pupils;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** Four statements, whatever its size. */
    GroupView view(TrainingGroup own) {
        List<Object[]> members = queries.members(own.id(), actor.id());
        Set<UUID> consented = consented(members.stream().map(row -> ((Pupil) row[0]).id()).toList(), LocalDate.now(clock));
        List<MemberLine> lines = members.stream().map(row -> member((Pupil) row[0], ((Long) row[1]).intValue(), consented)).toList();
        Map<UUID, List<GroupRemark>> notes = queries.notes(own.id(), actor.id()).stream().collect(Collectors.groupingBy(GroupRemark::meetingId));
        List<MeetingLine> meetings = queries.meetings(own.id(), actor.id()).stream().map(meeting -> meeting(meeting, notes.getOrDefault(meeting.id(), List.of()))).toList();
        audit.note(new Entry(Entry.Action.READ, GroupPen.KIND, own.id(), null, Fields.NARRATIVE, 1 + lines.size(), "assignment"));
        LocalDate last = meetings.isEmpty() ? null : meetings.get(0).heldOn();
        return new GroupView(summary(own, meetings.size(), last, lines.size()), own.version(), pen.goals(own), lines, meetings);
    }

    /** Which of them a written consent to trainings covers on a day. */
    Set<UUID> consented(List<UUID> all, LocalDate day) {
        return pupils.consented(all, Consent.Scope.TRAINING, day);
    }

    private MeetingLine meeting(GroupMeeting meeting, List<GroupRemark> notes) {
        return new MeetingLine(meeting.id(), meeting.heldOn(), meeting.startedAt(), meeting.minutes(), meeting.headcount(), notes.stream().map(pen::text).toList());
    }

    private static MemberLine member(Pupil pupil, int attended, Set<UUID> consented) {
        return new MemberLine(pupil.id(), pupil.fullName(), pupil.classLabel(), consented.contains(pupil.id()), attended);
    }

    static GroupSummary summary(Object[] row) {
        return summary((TrainingGroup) row[0], ((Long) row[1]).intValue(), (LocalDate) row[2], ((Long) row[3]).intValue());
    }

    private static GroupSummary summary(TrainingGroup group, int held, LocalDate last, int members) {
        return new GroupSummary(group.id(), group.kind(), group.name(), group.schoolId(), group.classLabel(), group.meetings(), held, last, members, group.closedOn());
    }
}
