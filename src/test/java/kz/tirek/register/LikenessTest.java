package kz.tirek.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kz.tirek.people.RegisterLine;
import kz.tirek.people.Sex;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 7);
    private static final List<String> SURNAMES = List.of("Сынақов", "Үлгібаев", "Нобайханов", "Мысалбеков", "Болжамов", "Өрнекова", "Жобалин", "Қалыпбек");
    private static final List<String> GIVEN = List.of("Айдана", "Әлихан", "Нұрбол", "Гүлнар", "Қанат", "Інжу", "Ерасыл", "Мадина", "Жанель", "Тимур");

    @Test
    void meetsOneChildWrittenInTwoWays() {
        alike("Үлгібаев", "Әлихан", "Улгибаев", "Алихан", Alike.SAME_NAME);
        alike("Қалыпбек", "Інжу", "Kalypbek", "Inzhu", Alike.SAME_NAME);
        alike("Нұр-Сынақ", "Әли", "Нурсынак", "Али", Alike.SAME_NAME);
        alike("Сынақов", "Нұрбол", "Сынакоф", "Нурбол", Alike.TYPING_SLIP);
        alike("Сынақов", "Мадина", "Сынақов", "Мадна", Alike.TYPING_SLIP);
        alike("Сынақов", "Мадина", "Сынақов", "Мадниа", Alike.TYPING_SLIP);
        alike("Сынақов", "Ерасыл", "Ерасыл", "Сынақов", Alike.NAMES_SWAPPED);
    }

    @Test
    void meetsDayAndMonthTheOtherWayRound() {
        RegisterLine one = child("Үлгі", "Айдана", null, DAY, Sex.FEMALE);

        assertThat(Likeness.of(one, child("Улги", "Айдана", null, LocalDate.of(2014, 7, 3), Sex.FEMALE))).containsExactlyInAnyOrder(Alike.SAME_NAME, Alike.DAY_MONTH_SWAPPED);
        assertThat(Likeness.of(one, child("Үлгі", "Айдана", null, LocalDate.of(2014, 3, 8), Sex.FEMALE))).isEmpty();
        assertThat(Likeness.of(one, child("Үлгі", "Айдан", null, LocalDate.of(2014, 7, 3), Sex.FEMALE))).as("two slips at once").isEmpty();
    }

    @Test
    void leavesTwinsAndNamesakesAlone() {
        for (String[] twins : new String[][] {{"Хасан", "Хусан"}, {"Хасен", "Хусейн"}, {"Фатима", "Зухра"}, {"Асан", "Үсен"}, {"Айгүл", "Нұргүл"}, {"Жанель", "Жаннат"},
                {"Ерасыл", "Нұрасыл"}}) {
            apart("Сынақов", twins[0], "Сынақов", twins[1]);
        }
        apart("Сынақов", "Әли", "Сынақов", "Әлі-Хан");
        apart("Сынақов", "Мадина", "Мысалбеков", "Мадина");
        RegisterLine one = child("Үлгі", "Айдана", "Сынаққызы", DAY, Sex.FEMALE);
        assertThat(Likeness.of(one, child("Үлгі", "Айдана", "Мысалқызы", DAY, Sex.FEMALE))).as("another father").isEmpty();
        assertThat(Likeness.of(one, child("Үлгі", "Айдана", null, DAY, Sex.FEMALE))).as("father not written").isNotEmpty();
        assertThat(Likeness.of(one, child("Үлгі", "Айдана", "С.", DAY, Sex.FEMALE))).as("an initial").isNotEmpty();
        assertThat(Likeness.of(one, child("Үлгі", "Айдана", "Сынаққызы", DAY, Sex.MALE))).isEmpty();
    }

    @Test
    void comparesNumbersThatMayHaveBeenMistyped() {
        assertThat(Likeness.sameNumber("100515510000", "100515510104")).isTrue();
        assertThat(Likeness.sameNumber("100515510000", "120715554321")).isFalse();
    }

    @Test
    void findsPlantedDoublesAmongManyAndHardlyAnythingElse() {
        var random = new Random(2026);
        var register = new ArrayList<RegisterLine>();
        for (int i = 0; i < 6_000; i++) {
            register.add(child(SURNAMES.get(random.nextInt(8)) + (char) ('а' + random.nextInt(32)) + (char) ('а' + random.nextInt(32)), GIVEN.get(random.nextInt(10)), null,
                    LocalDate.of(2009, 1, 1).plusDays(random.nextInt(3_650)), random.nextBoolean() ? Sex.MALE : Sex.FEMALE));
        }
        int planted = 0;
        for (int i = 0; i < 200; i++) {
            RegisterLine one = register.get(i * 29);
            String surname = one.surname();
            String typed = switch (i % 4) {
                case 0 -> surname.replace('Ү', 'У').replace('ұ', 'у').replace('қ', 'к').replace('Ө', 'О').replace('Қ', 'К');
                case 1 -> surname.substring(0, 3) + surname.substring(4);
                case 2 -> surname.substring(0, 2) + surname.charAt(3) + surname.charAt(2) + surname.substring(4);
                default -> surname;
            };
            LocalDate turned = Likeness.turned(one.birthDate());
            register.add(child(typed, one.givenName(), null, i % 4 == 3 && turned != null ? turned : one.birthDate(), one.sex()));
            planted++;
        }

        Set<Set<UUID>> wanted = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            wanted.add(Set.of(register.get(i * 29).id(), register.get(6_000 + i).id()));
        }
        List<LikelyPairs.Pair> found = LikelyPairs.in(register);
        long right = found.stream().filter(pair -> wanted.contains(Set.of(pair.one().id(), pair.other().id()))).count();

        assertThat(right).as("of %d planted", planted).isGreaterThanOrEqualTo(planted * 98 / 100);
        assertThat(right * 100.0 / found.size()).as("right ones in a hundred found").isGreaterThanOrEqualTo(97);
    }

    private static void alike(String surname, String given, String otherSurname, String otherGiven, Alike why) {
        assertThat(Likeness.of(child(surname, given, null, DAY, Sex.MALE), child(otherSurname, otherGiven, null, DAY, Sex.MALE)))
                .as(surname + " " + given + " / " + otherSurname + " " + otherGiven).containsExactly(why);
    }

    private static void apart(String surname, String given, String otherSurname, String otherGiven) {
        assertThat(Likeness.of(child(surname, given, null, DAY, Sex.MALE), child(otherSurname, otherGiven, null, DAY, Sex.MALE)))
                .as(surname + " " + given + " / " + otherSurname + " " + otherGiven).isEmpty();
    }

    private static RegisterLine child(String surname, String given, String patronymic, LocalDate born, Sex sex) {
        return new RegisterLine(UUID.randomUUID(), 0, surname, given, patronymic, born, sex, new UUID(1, 1), (short) 5, "А", null);
    }
}
