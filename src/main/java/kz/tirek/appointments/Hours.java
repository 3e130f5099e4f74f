package kz.tirek.appointments;

import java.time.LocalTime;

/** When the lessons of a shift are. @param shift 1 to 3 */
public record Hours(int shift, LocalTime startsAt, LocalTime endsAt) {
    /** What holds until a person says otherwise; schools differ, so everybody sets those of theirs. */
    static Hours usual(int shift) {
        return switch (shift) {
            case 1 -> new Hours(1, LocalTime.of(8, 0), LocalTime.of(13, 0));
            case 2 -> new Hours(2, LocalTime.of(13, 30), LocalTime.of(18, 30));
            default -> new Hours(3, LocalTime.of(16, 0), LocalTime.of(20, 0));
        };
    }
}
