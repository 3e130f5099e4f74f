package kz.tirek.groups;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What was written of a meeting: of the group as a whole, or of one pupil. The text of a pupil who has a case stands there as a narrative; any other is
 * sealed here under the institution's key, bound to this row (see decision 0023).
 */
@Entity
@Immutable
class GroupRemark {
    /** Name of the text told in a case. */
    static final String TEXT = "remark";

    @Id private UUID id;
    private UUID meetingId;
    private UUID groupId;
    private UUID authorId;
    private UUID pupilId;
    private UUID caseId;
    private byte[] sealed;
    private Instant toldAt;

    protected GroupRemark() {}

    /** @param pupil of whom it is, or {@code null} for the group */
    static GroupRemark of(UUID id, GroupMeeting meeting, UUID author, UUID pupil, Instant now) {
        var remark = new GroupRemark();
        remark.id = id;
        remark.meetingId = meeting.id();
        remark.groupId = meeting.groupId();
        remark.authorId = author;
        remark.pupilId = pupil;
        remark.toldAt = now;
        return remark;
    }

    /** Its text is told in this case. */
    void inCase(UUID ofPupil) {
        caseId = ofPupil;
    }

    void seal(byte[] text) {
        sealed = text;
    }

    String place() {
        return "group_remark|remark|" + id;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID caseId() {
        return caseId;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant toldAt() {
        return toldAt;
    }
}
