package kz.tirek.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.tirek.shared.SearchText;

/** The invented people and schools of the big caseload: one psychologist at each school, pupils whose names nobody has. */
final class Invented {
    static final int PLACES = 600;
    private static final List<String> SURNAMES = List.of("Үлгі", "Сынақ", "Байқау", "Мысал", "Нобай", "Кесте", "Жоба", "Дерек");
    private static final List<String> NAMES = List.of("Айдана", "Нұрлан", "Мадина", "Дархан", "Ерасыл", "Әлия", "Сәуле", "Тимур");
    private static final String LETTERS = "АӘБВГ";
    private final Random random;
    private final List<UUID> schools = new ArrayList<>();
    private final List<UUID> psychologists = new ArrayList<>();

    /** A child and where it learns. */
    record Child(UUID id, int place, int grade) {}

    Invented(Random random) {
        this.random = random;
    }

    UUID school(int place) {
        return schools.get(place);
    }

    UUID psychologist(int place) {
        return psychologists.get(place);
    }

    UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    void storePlaces(Connection owner) throws SQLException {
        List<String> districts = districts(owner);
        var staff = new CopyTable(owner, "staff (id, version, subject, username, display_name, search_text, language, theme, first_seen_at, last_seen_at)");
        var school = new CopyTable(owner, "school");
        var past = new CopyTable(owner, "school_past");
        for (int i = 0; i < PLACES; i++) {
            schools.add(id());
            psychologists.add(id());
            String district = districts.get(i % districts.size());
            String name = "Bench Person " + i;
            staff.add(psychologists.get(i), 0, "bench-" + i, "bench" + i, name, SearchText.fold(name), "kk", "", "2024-01-01 00:00+05", "2024-01-01 00:00+05");
            school.add(schools.get(i), 0, "BENCH" + i, null, "99%010d".formatted(i), "Сынақ мектебі " + i, "Пробная школа " + i, "Bench school " + i,
                    district, "{KAZAKH}", 1, 200 + random.nextInt(1500), "f", "2000-01-01", null, SearchText.fold("Сынақ мектебі " + i));
            past.add(id(), schools.get(i), "2000-01-01", null, district, "Сынақ мектебі " + i, "Пробная школа " + i, "Bench school " + i);
        }
        staff.send();
        school.send();
        past.send();
    }

    List<Child> storeChildren(Connection owner, int number) throws SQLException {
        var pupil = new CopyTable(owner, "pupil (id, version, surname, given_name, patronymic, birth_date, sex, school_id, grade, letter, language, search_text,"
                + " created_at, created_by)");
        var enrolment = new CopyTable(owner, "enrolment (id, pupil_id, school_id, grade, letter, since, until)");
        var children = new ArrayList<Child>();
        for (int i = 0; i < number; i++) {
            int place = random.nextInt(PLACES);
            var child = new Child(id(), place, random.nextInt(12));
            children.add(child);
            String surname = SURNAMES.get(random.nextInt(SURNAMES.size()));
            String name = NAMES.get(random.nextInt(NAMES.size()));
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            LocalDate born = LocalDate.of(2020 - child.grade(), 1, 1).plusDays(random.nextInt(365));
            pupil.add(child.id(), 0, surname, name, null, born, random.nextBoolean() ? "MALE" : "FEMALE", school(place), child.grade(), letter,
                    "KAZAKH", SearchText.fold(surname + " " + name), "2024-08-20 09:00+05", psychologist(place));
            enrolment.add(id(), child.id(), school(place), child.grade(), letter, "2024-09-01", null);
        }
        pupil.send();
        enrolment.send();
        return children;
    }

    private static List<String> districts(Connection owner) throws SQLException {
        var districts = new ArrayList<String>();
        try (var statement = owner.createStatement(); var found = statement.executeQuery("select kato from district order by position")) {
            while (found.next()) {
                districts.add(found.getString(1));
            }
        }
        return districts;
    }
}
