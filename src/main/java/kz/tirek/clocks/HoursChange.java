package kz.tirek.clocks;

import java.time.LocalTime;
import kz.tirek.shared.Refusals;

/**
 * The Centre's hours as they shall be.
 *
 * @param version the version that the person saw
 */
public record HoursChange(Integer version, LocalTime opens, LocalTime closes) {
    void check() {
        new Refusals().require(version, "version").require(opens, "opens").require(closes, "closes")
                .check(opens == null || closes == null || opens.isBefore(closes), "closes", "clocks.hoursEmpty")
                .throwIfAny();
    }
}
