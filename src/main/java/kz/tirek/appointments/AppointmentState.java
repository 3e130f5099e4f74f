package kz.tirek.appointments;

/** How an appointment stands. */
public enum AppointmentState {
    PLANNED,
    HELD,
    /** The other side did not come. */
    MISSED,
    CANCELLED
}
