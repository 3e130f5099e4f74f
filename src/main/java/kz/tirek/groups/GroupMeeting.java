package kz.tirek.groups;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A meeting of a group that was held; written down once. */
@Entity
@Immutable
class GroupMeeting {
    @Id private UUID id;
    private UUID groupId;
    private UUID staffId;
    private LocalDate heldOn;
    private LocalTime startedAt;
    private short minutes;
    /** How many were there. */
    private short headcount;
    private Instant createdAt;

    protected GroupMeeting() {}

    static GroupMeeting held(UUID id, UUID group, UUID staff, NewMeeting facts, Instant now) {
        var meeting = new GroupMeeting();
        meeting.id = id;
        meeting.groupId = group;
        meeting.staffId = staff;
        meeting.heldOn = facts.heldOn();
        meeting.startedAt = facts.startedAt();
        meeting.minutes = facts.minutes().shortValue();
        meeting.headcount = facts.headcount() == null ? (short) facts.present().size() : facts.headcount().shortValue();
        meeting.createdAt = now;
        return meeting;
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalTime startedAt() {
        return startedAt;
    }

    int minutes() {
        return minutes;
    }

    int headcount() {
        return headcount;
    }
}
