package kz.tirek.groups;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a pupil was at a meeting. */
@Entity
@Immutable
@IdClass(GroupAttendance.Key.class)
class GroupAttendance {
    /** A pupil is at a meeting once. */
    record Key(UUID meetingId, UUID pupilId) implements Serializable {}

    @Id private UUID meetingId;
    @Id private UUID pupilId;
    private UUID groupId;
    private UUID staffId;

    protected GroupAttendance() {}

    static GroupAttendance of(UUID meeting, UUID pupil, UUID group, UUID staff) {
        var attendance = new GroupAttendance();
        attendance.meetingId = meeting;
        attendance.pupilId = pupil;
        attendance.groupId = group;
        attendance.staffId = staff;
        return attendance;
    }
}
