package kz.tirek.demo;

import java.util.List;
import java.util.Random;
import kz.tirek.people.Relation;
import kz.tirek.people.Sex;

/** Invented people: surnames mean "sample", "trial", "sketch", "table", so that nobody takes them for real. */
final class DemoNames {
    private static final List<String> PLAIN = List.of("Үлгі", "Сынақ", "Нобай", "Мысал", "Байқау", "Жоба", "Кесте", "Дерек", "Парақ", "Болжам",
            "Санақ", "Сызба", "Нұсқа", "Өрнек", "Белгі", "Қалып");
    /** With -а for women. */
    private static final List<String> ENDING = List.of("Сынақов", "Мысалов", "Нобаев", "Жобаев", "Кестеев", "Деректов", "Парақов", "Үлгібаев",
            "Болжамов", "Санақов", "Нұсқабаев", "Белгібаев");
    private static final List<String> BOYS = List.of("Алихан", "Нұрлан", "Санжар", "Бекзат", "Ерасыл", "Тимур", "Дамир", "Арман", "Мирас", "Айдос",
            "Ислам", "Әділет", "Ерлан", "Жандос", "Қайрат", "Рауан", "Олжас", "Шерхан", "Хамза", "Бауыржан");
    private static final List<String> GIRLS = List.of("Айдана", "Аружан", "Айша", "Інжу", "Гүлнар", "Мадина", "Жанель", "Томирис", "Әсем", "Дильназ",
            "Зере", "Ұлжан", "Камила", "Раяна", "Сабина", "Нұрай", "Меруерт", "Аяулым", "Балнұр", "Қарақат");
    private static final int TENTH = 10;

    private final Random random;

    DemoNames(Random random) {
        this.random = random;
    }

    String surname(Sex sex) {
        if (random.nextInt(TENTH) < 4) {
            return one(PLAIN);
        }
        return one(ENDING) + (sex == Sex.FEMALE ? "а" : "");
    }

    String givenName(Sex sex) {
        return one(sex == Sex.FEMALE ? GIRLS : BOYS);
    }

    /** Seven children of ten have one. */
    String patronymic(Sex sex) {
        String father = one(BOYS);
        return random.nextInt(TENTH) < 7 ? father + (sex == Sex.FEMALE ? "қызы" : "ұлы") : null;
    }

    /** Of a mother, more often than of a father. */
    Relation relation() {
        return random.nextInt(TENTH) < 7 ? Relation.MOTHER : Relation.FATHER;
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
