package kz.tirek.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That a pupil takes part in a training, from a day until a day. */
@Entity
class GroupMember {
    @Id private UUID id;
    @Column(updatable = false) private UUID groupId;
    @Column(updatable = false) private UUID staffId;
    @Column(updatable = false) private UUID pupilId;
    @Column(updatable = false) private LocalDate joinedOn;
    private LocalDate leftOn;

    protected GroupMember() {}

    static GroupMember join(UUID id, UUID group, UUID staff, UUID pupil, LocalDate today) {
        var member = new GroupMember();
        member.id = id;
        member.groupId = group;
        member.staffId = staff;
        member.pupilId = pupil;
        member.joinedOn = today;
        return member;
    }

    void leave(LocalDate today) {
        leftOn = today;
    }

    UUID pupilId() {
        return pupilId;
    }
}
