package kz.tirek.groups;

import java.util.List;

/** One group with its people and its meetings, the latest first. @param goals may be {@code null} */
public record GroupView(GroupSummary summary, int version, String goals, List<MemberLine> members, List<MeetingLine> meetings) {
    public boolean open() {
        return summary.closedOn() == null;
    }

    public boolean training() {
        return summary.kind() == GroupKind.TRAINING;
    }

    /** Those who may not be worked with today: no written consent to trainings is in force. */
    public List<MemberLine> withoutConsent() {
        return members.stream().filter(member -> !member.consented()).toList();
    }
}
