package kz.tirek.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;

/** That a pupil learns in a class of a school, from the day they came until the day they left. */
@Entity
class Enrolment {
    @Id private UUID id;
    private UUID pupilId;
    private UUID schoolId;
    private short grade;
    private String letter;
    private LocalDate since;
    private LocalDate until;

    protected Enrolment() {}

    /** The class in which the pupil learns now. */
    static Enrolment of(Pupil pupil, LocalDate since) {
        var enrolment = new Enrolment();
        enrolment.id = Ids.next();
        enrolment.pupilId = pupil.id();
        enrolment.schoolId = pupil.schoolId();
        enrolment.since = since;
        enrolment.correct(pupil.grade(), pupil.letter());
        return enrolment;
    }

    /** Was written wrong: it is this class. */
    void correct(int rightGrade, String rightLetter) {
        grade = (short) rightGrade;
        letter = rightLetter;
    }

    /** The pupil left on {@code day}. */
    void leave(LocalDate day) {
        if (day.isBefore(since)) {
            throw Refusal.at("movedOn", "pupil.movedBeforeCame");
        }
        until = day;
    }

    EnrolmentLine line() {
        return new EnrolmentLine(schoolId, grade, letter, since, until);
    }
}
