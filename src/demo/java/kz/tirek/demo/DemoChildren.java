package kz.tirek.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.directory.SchoolLine;
import kz.tirek.people.NewPupil;
import kz.tirek.people.Sex;

/** Invents the pupils of a school, as many as it says it has, over grades and classes. */
final class DemoChildren {
    private static final int GRADES = 12;
    private static final int CLASS_SIZE = 24;
    private static final int FIRST_AGE = 6;
    private static final int DAYS = 365;
    private static final int PERCENT = 100;
    private static final String LETTERS = "АӘБВГҒД";

    private final Random random;
    private final DemoNames names;
    private final LocalDate firstOfSeptember;
    private final Set<String> iins = new HashSet<>();

    DemoChildren(Random random, LocalDate firstOfSeptember) {
        this.random = random;
        this.names = new DemoNames(random);
        this.firstOfSeptember = firstOfSeptember;
    }

    List<NewPupil> pupilsOf(SchoolLine school) {
        int letters = Math.min(LETTERS.length(), 1 + school.pupils() / GRADES / CLASS_SIZE);
        var pupils = new ArrayList<NewPupil>();
        for (int i = 0; i < school.pupils(); i++) {
            int grade = i % GRADES;
            char letter = LETTERS.charAt(i / GRADES % letters);
            pupils.add(pupil(school, grade, letter));
        }
        return pupils;
    }

    private NewPupil pupil(SchoolLine school, int grade, char letter) {
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        LocalDate born = firstOfSeptember.minusYears(FIRST_AGE + grade).minusDays(random.nextInt(DAYS));
        String iin = random.nextInt(PERCENT) < 60 ? iin(born, sex) : null;
        return new NewPupil(names.surname(sex), names.givenName(sex), names.patronymic(sex), iin, born, sex, school.id(), grade,
                String.valueOf(letter), language(school));
    }

    /** The school's first language for most. */
    private InstructionLanguage language(SchoolLine school) {
        List<InstructionLanguage> taught = school.languages();
        return taught.get(random.nextInt(PERCENT) < 70 ? 0 : random.nextInt(taught.size()));
    }

    /** A number that no other pupil has; one of a hundred hints at the day after the birth, as happens. */
    private String iin(LocalDate born, Sex sex) {
        LocalDate told = random.nextInt(PERCENT) == 0 ? born.plusDays(1) : born;
        String start = "%02d%02d%02d%d%04d".formatted(told.getYear() % PERCENT, told.getMonthValue(), told.getDayOfMonth(),
                sex == Sex.MALE ? 5 : 6, random.nextInt(10_000));
        int check = checkDigit(start, 1);
        check = check < 10 ? check : checkDigit(start, 3);
        String digits = start + check;
        return check < 10 && iins.add(digits) ? digits : iin(born, sex);
    }

    /** The last digit by weights that start at {@code from} and turn at 11; 10 when the number cannot exist so. */
    private static int checkDigit(String eleven, int from) {
        int sum = 0;
        for (int i = 0; i < eleven.length(); i++) {
            sum += (eleven.charAt(i) - '0') * ((from + i - 1) % eleven.length() + 1);
        }
        return sum % eleven.length();
    }
}
