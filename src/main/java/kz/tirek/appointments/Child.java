package kz.tirek.appointments;

import java.util.UUID;

/** Of whom an appointment is: a case and its pupil, a pupil alone, or nobody. @param grade of the pupil, or {@code null} */
record Child(UUID caseId, UUID pupilId, Integer grade) {
    static final Child NOBODY = new Child(null, null, null);
}
