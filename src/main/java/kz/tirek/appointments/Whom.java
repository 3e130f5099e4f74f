package kz.tirek.appointments;

/** With whom an appointment is. */
public enum Whom {
    PUPIL,
    PARENT,
    TEACHER,
    GROUP,
    /** Time for one's own work: nothing is written down of it. */
    OWN
}
