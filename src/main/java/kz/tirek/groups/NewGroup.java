package kz.tirek.groups;

import java.util.UUID;
import kz.tirek.shared.Refusals;

/**
 * A programme to be started.
 *
 * @param name of the programme, without names of children
 * @param goals may be empty
 * @param meetings how many are planned, 1 to 40
 * @param grade of the class of a class hour, else {@code null}
 * @param letter of that class, else {@code null}
 */
public record NewGroup(GroupKind kind, String name, String goals, UUID school, Integer meetings, Integer grade, String letter) {
    static final int MOST_NAME = 120;
    static final int MOST_GOALS = 2000;
    private static final int MOST_MEETINGS = 40;
    private static final int LAST_GRADE = 11;

    /** @throws kz.tirek.shared.Refusal with everything that is missing or wrong */
    void check() {
        boolean ofClass = kind == GroupKind.CLASS_HOUR;
        new Refusals().require(kind, "kind").require(name, "name").require(school, "school").require(meetings, "meetings")
                .check(name == null || name.length() <= MOST_NAME, "name", "shared.tooLong", MOST_NAME)
                .check(goals == null || goals.length() <= MOST_GOALS, "goals", "shared.tooLong", MOST_GOALS)
                .check(meetings == null || meetings >= 1 && meetings <= MOST_MEETINGS, "meetings", "group.meetingsOutside", MOST_MEETINGS)
                .check(!ofClass || grade != null && grade >= 0 && grade <= LAST_GRADE, "grade", "group.classMissing")
                .check(!ofClass || letter != null && letter.strip().matches("\\p{Lu}"), "letter", "group.classMissing").throwIfAny();
    }

    boolean ofClass() {
        return kind == GroupKind.CLASS_HOUR;
    }
}
