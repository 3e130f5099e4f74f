package kz.tirek.appointments;

import java.util.UUID;

/**
 * One appointment.
 *
 * @param about what it is about, in confidence, or {@code null}
 * @param why the reason of one that was missed or cancelled, or {@code null}
 * @param words what was said beside the reason, in confidence, or {@code null}
 * @param following how many later ones of the same series are still planned
 * @param begun whether its time has come
 */
public record AppointmentView(AppointmentLine line, int version, UUID pupilId, int minutes, Integer shift, String about, NotHeld why, String words,
        long following, boolean begun) {}
