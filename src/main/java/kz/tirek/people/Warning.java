package kz.tirek.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.shared.Iin;

/**
 * Something about a pupil that looks odd, yet may be right.
 *
 * @param field the field it is about
 * @param key text key of the message
 */
public record Warning(String field, String key) {
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 20;

    /** An IIN that tells another birth or sex is a hint only: its digits are not bound to them (Government Decree 853 of 26.08.2013). */
    static List<Warning> about(Pupil pupil, String number, LocalDate today) {
        var warnings = new ArrayList<Warning>();
        Iin.ofOptional(number).ifPresent(iin -> {
            if (iin.birthDate().filter(day -> !day.equals(pupil.birthDate())).isPresent()) {
                warnings.add(new Warning("birthDate", "pupil.warnIinBirthDate"));
            }
            if (iin.sex().filter(sex -> !sex.name().equals(pupil.sex().name())).isPresent()) {
                warnings.add(new Warning("sex", "pupil.warnIinSex"));
            }
        });
        int age = Period.between(pupil.birthDate(), today).getYears();
        if (age < YOUNGEST || age > OLDEST) {
            warnings.add(new Warning("birthDate", "pupil.warnAge"));
        }
        return List.copyOf(warnings);
    }
}
