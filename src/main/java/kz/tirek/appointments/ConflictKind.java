package kz.tirek.appointments;

/** What may stand against an appointment. */
public enum ConflictKind {
    DAY_OFF,
    LESSONS,
    OTHER_APPOINTMENT
}
