package kz.tirek.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.people.NewPupil;
import kz.tirek.people.Sex;
import kz.tirek.shared.Days;
import kz.tirek.shared.Iin;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SearchText;

/** Understands what schools write of a pupil in a row of a file. */
final class RowReader {
    private static final Pattern CLASS = Pattern.compile("(\\d{1,2})\\s*[-–.]?\\s*[«\"'“„]?\\s*(\\p{L})?\\s*[»\"'”“]?");
    /** Latin letters that look like Cyrillic ones and are typed for them. */
    private static final String LATIN = "ABCEHIKMOPTX";
    private static final String CYRILLIC = "АВСЕНІКМОРТХ";

    private final Map<String, UUID> schools;
    private final UUID usualSchool;
    private final InstructionLanguage usualLanguage;
    private final LocalDate today;

    /**
     * @param schools the psychologist's, by folded name and code
     * @param usualSchool of rows that name none
     * @param usualLanguage of rows that name none
     */
    RowReader(Map<String, UUID> schools, UUID usualSchool, InstructionLanguage usualLanguage, LocalDate today) {
        this.schools = schools;
        this.usualSchool = usualSchool;
        this.usualLanguage = usualLanguage;
        this.today = today;
    }

    /** Finds everything that is wrong with the row itself. */
    void read(RowDraft row) {
        String iin = iin(row.text(PupilColumn.IIN));
        String[] name = name(row);
        String[] label = label(row);
        var told = new NewPupil(name[0], name[1], name[2], iin, birthDate(row), sex(row, iin), school(row), grade(label[0], row), letter(label[1]), language(row));
        row.take(told);
        try {
            row.take(told.checked(today));
        } catch (Refusal refusal) {
            row.note(refusal);
        }
        if (row.right()) {
            warn(row);
        }
    }

    /** Digits of an IIN say when somebody was born, yet are not bound to it (Government Decree 853 of 26.08.2013): a warning, never an error. */
    private static void warn(RowDraft row) {
        NewPupil facts = row.facts();
        Iin.ofOptional(facts.iin()).ifPresent(iin -> {
            if (iin.birthDate().filter(day -> !day.equals(facts.birthDate())).isPresent()) {
                row.warn("birthDate", "pupil.warnIinBirthDate");
            }
            if (iin.sex().filter(sex -> !sex.name().equals(facts.sex().name())).isPresent()) {
                row.warn("sex", "pupil.warnIinSex");
            }
        });
    }

    /** Spreadsheets drop the zeros that a number begins with. */
    private static String iin(String text) {
        String digits = text.replaceAll("[\\s\\u00A0-]", "");
        return digits.matches("\\d{10,11}") ? "0".repeat(12 - digits.length()) + digits : digits;
    }

    private static String[] name(RowDraft row) {
        var name = new String[] {row.text(PupilColumn.SURNAME), row.text(PupilColumn.GIVEN_NAME), row.text(PupilColumn.PATRONYMIC)};
        String full = row.text(PupilColumn.FULL_NAME).strip();
        if (!full.isEmpty() && name[0].isEmpty() && name[1].isEmpty()) {
            String[] words = full.split("\\s+", 3);
            if (words.length < 2) {
                row.refuse("surname", "pupilImport.nameUnclear");
            }
            for (int i = 0; i < words.length; i++) {
                name[i] = words[i];
            }
        }
        return name;
    }

    private LocalDate birthDate(RowDraft row) {
        String text = row.text(PupilColumn.BIRTH_DATE);
        Optional<LocalDate> day = Days.read(text, today);
        if (day.isEmpty() && !text.isBlank()) {
            row.refuse("birthDate", "pupilImport.notDay");
        }
        return day.orElse(null);
    }

    private static Sex sex(RowDraft row, String iin) {
        String said = SearchText.fold(row.text(PupilColumn.SEX));
        if (said.isEmpty()) {
            return hinted(iin);
        }
        if (said.matches("m|muzh.*|mal.*|male|er|er .*|u|ul.*|b|boy")) {
            return Sex.MALE;
        }
        if (said.matches("zh|zhen.*|dev.*|female|f|k|kyz.*|aiel.*|g|girl")) {
            return Sex.FEMALE;
        }
        row.refuse("sex", "pupilImport.sexUnknown");
        return null;
    }

    /** Where the file does not say it, the IIN hints at it. */
    private static Sex hinted(String iin) {
        try {
            return Iin.ofOptional(iin).flatMap(Iin::sex).map(sex -> Sex.valueOf(sex.name())).orElse(null);
        } catch (Refusal wrong) {
            return null;
        }
    }

    private UUID school(RowDraft row) {
        String said = SearchText.fold(row.text(PupilColumn.SCHOOL));
        if (said.isEmpty()) {
            return usualSchool;
        }
        UUID school = schools.get(said);
        if (school == null) {
            row.refuse("school", "pupilImport.schoolUnknown");
        }
        return school;
    }

    private static String[] label(RowDraft row) {
        var label = new String[] {row.text(PupilColumn.GRADE), row.text(PupilColumn.LETTER)};
        String whole = row.text(PupilColumn.CLASS).strip();
        if (!whole.isEmpty()) {
            Matcher matcher = CLASS.matcher(whole);
            if (!matcher.matches()) {
                row.refuse("classLabel", "pupilImport.classUnknown");
                return label;
            }
            label[0] = label[0].isEmpty() ? matcher.group(1) : label[0];
            label[1] = label[1].isEmpty() && matcher.group(2) != null ? matcher.group(2) : label[1];
        }
        return label;
    }

    private static Integer grade(String text, RowDraft row) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,2}")) {
            row.refuse("grade", "pupilImport.classUnknown");
            return null;
        }
        return Integer.valueOf(digits);
    }

    private static String letter(String text) {
        String letter = text.replaceAll("[«»\"'“”„\\s]", "").toUpperCase(Locale.ROOT);
        int look = letter.length() == 1 ? LATIN.indexOf(letter) : -1;
        return look < 0 ? letter : String.valueOf(CYRILLIC.charAt(look));
    }

    private InstructionLanguage language(RowDraft row) {
        String said = row.text(PupilColumn.LANGUAGE);
        if (said.isBlank()) {
            return usualLanguage;
        }
        Optional<InstructionLanguage> meant = InstructionLanguage.meantBy(said);
        if (meant.isEmpty()) {
            row.refuse("language", "pupilImport.languageUnknown");
        }
        return meant.orElse(null);
    }
}
