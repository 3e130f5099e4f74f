package kz.tirek.appointments;

/** How an appointment stands. */
public enum AppointmentState {
    PLANNED,
    HELD,
    /** The other side did not come. */
    MISSED,
    CANCELLED;

    /** Whether the time is taken by it. */
    public boolean takesPlace() {
        return this == PLANNED || this == HELD;
    }
}
