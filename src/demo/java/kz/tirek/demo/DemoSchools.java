package kz.tirek.demo;

import static kz.tirek.directory.InstructionLanguage.KAZAKH;
import static kz.tirek.directory.InstructionLanguage.RUSSIAN;
import static kz.tirek.directory.InstructionLanguage.TAJIK;
import static kz.tirek.directory.InstructionLanguage.UZBEK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.directory.SchoolFacts;
import kz.tirek.directory.SchoolWork;
import kz.tirek.shared.Bin;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;

/** About 120 invented schools over all districts, with about 30,000 pupils; the same at every load. */
@ApplicationScoped
public class DemoSchools implements DemoStep {
    private static final int FIRST = 900;
    private static final int SEED = 61;
    private static final int FEW_PUPILS = 120;
    private static final String TURKISTAN = "611000000";
    private static final String SAIRAM = "615200000";
    private static final String SAURAN = "615500000";
    private static final List<String> SOUTH = List.of("613800000", "613900000", "614400000", "615400000");

    @Inject SchoolWork work;
    @Inject DemoStaff staff;
    @Inject Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        staff.signIn("admin");
        var random = new Random(SEED);
        int number = FIRST;
        UUID last = null;
        for (Map.Entry<String, Integer> district : schoolsByDistrict().entrySet()) {
            for (int i = 0; i < district.getValue(); i++) {
                last = work.open(UUID.randomUUID(), school(number, district.getKey(), random));
                number++;
            }
        }
        someHistory(last, number, random);
    }

    /** KATO codes with numbers of schools, Sauran first, so that it has numbers 900 to 906; 118 in all. */
    private static Map<String, Integer> schoolsByDistrict() {
        var schools = new LinkedHashMap<String, Integer>();
        schools.put(SAURAN, 7);
        schools.put(TURKISTAN, 12);
        schools.put("611600000", 5);
        schools.put("612000000", 7);
        schools.put("613600000", 4);
        schools.put("613800000", 9);
        schools.put("613900000", 8);
        schools.put("614000000", 7);
        schools.put("614400000", 7);
        schools.put("614600000", 7);
        schools.put("614800000", 4);
        schools.put(SAIRAM, 11);
        schools.put("615400000", 9);
        schools.put("615600000", 4);
        schools.put("615800000", 7);
        schools.put("616000000", 6);
        schools.put("616400000", 4);
        return schools;
    }

    /** One school that changed its district, one that was closed and one that was renamed, all within the last year. */
    private void someHistory(UUID closed, int number, Random random) {
        LocalDate today = LocalDate.now(clock);
        work.close(closed, 0, today.minusMonths(5));
        UUID moved = work.open(UUID.randomUUID(), school(number, SAURAN, random));
        work.move(moved, 0, TURKISTAN, names(number), today.minusMonths(10));
        UUID renamed = work.open(UUID.randomUUID(), school(number + 1, SAIRAM, random));
        work.move(renamed, 0, SAIRAM, new Names("№ " + (number + 1) + " демо-мектеп-лицей", "Демо-школа-лицей № " + (number + 1),
                "Demo lyceum No. " + (number + 1)), today.minusMonths(3));
    }

    private static SchoolFacts school(int number, String district, Random random) {
        int pupils = district.equals(TURKISTAN) ? 260 + random.nextInt(260) : 60 + random.nextInt(350);
        Names names = names(number);
        return new SchoolFacts("TRK-" + number, null, bin(random, number), names.kk(), names.ru(), names.en(), district,
                languages(district, random), pupils > 300 ? 2 : 1, pupils, pupils < FEW_PUPILS, LocalDate.of(1950 + random.nextInt(70), 9, 1));
    }

    private static Names names(int number) {
        return new Names("№ " + number + " демо-мектеп", "Демо-школа № " + number, "Demo school No. " + number);
    }

    private static List<InstructionLanguage> languages(String district, Random random) {
        int chance = random.nextInt(100);
        if (district.equals(SAIRAM) && chance < 70) {
            return chance < 35 ? List.of(UZBEK) : List.of(KAZAKH, UZBEK);
        }
        if (SOUTH.contains(district) && chance < 20) {
            return chance < 6 ? List.of(KAZAKH, TAJIK) : List.of(KAZAKH, UZBEK);
        }
        return chance > 80 ? List.of(KAZAKH, RUSSIAN) : List.of(KAZAKH);
    }

    /** A BIN whose check digit is right: of a legal entity registered in a month of 1991 to 2020. */
    private static String bin(Random random, int number) {
        String start = "%02d%02d40%05d".formatted((91 + random.nextInt(30)) % 100, 1 + random.nextInt(12), number);
        for (int digit = 0; digit <= 9; digit++) {
            try {
                return new Bin(start + digit).digits();
            } catch (Refusal notThisDigit) {
                continue;
            }
        }
        return bin(random, number);
    }
}
