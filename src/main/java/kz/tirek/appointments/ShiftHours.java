package kz.tirek.appointments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.UUID;

/** When the lessons of a shift are at the schools of one person, as they say. */
@Entity
@IdClass(ShiftHours.Key.class)
class ShiftHours {
    /** A person has one answer for a shift. */
    record Key(UUID staffId, short shift) implements Serializable {}

    @Id private UUID staffId;
    @Id private short shift;
    private LocalTime startsAt;
    private LocalTime endsAt;

    protected ShiftHours() {}

    static ShiftHours of(UUID staff, Hours hours) {
        var said = new ShiftHours();
        said.staffId = staff;
        said.shift = (short) hours.shift();
        said.startsAt = hours.startsAt();
        said.endsAt = hours.endsAt();
        return said;
    }

    Hours hours() {
        return new Hours(shift, startsAt, endsAt);
    }
}
