package kz.tirek.appointments;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.directory.DayOff;

/** What would come of an appointment: its days, the days left out, and what stands against it. */
public record Preview(List<LocalDate> days, List<DayOff> skipped, List<Conflict> conflicts) {
    /** Whether there is nothing to think about. */
    public boolean plain() {
        return skipped.isEmpty() && conflicts.isEmpty();
    }
}
