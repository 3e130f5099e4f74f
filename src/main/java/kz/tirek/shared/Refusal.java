package kz.tirek.shared;

import java.util.List;

/** A rule of the work said no; shown to the person in their language, and nothing has changed. */
public class Refusal extends RuntimeException {
    private final transient List<Problem> problems;

    protected Refusal(List<Problem> problems) {
        super(problems.get(0).key());
        this.problems = List.copyOf(problems);
    }

    /** A refusal of the whole request; {@code key} is the key of its text. */
    public static Refusal of(String key, Object... args) {
        return new Refusal(List.of(new Problem(null, key, args)));
    }

    /** A refusal that stands beside one field. */
    public static Refusal at(String field, String key, Object... args) {
        return new Refusal(List.of(new Problem(field, key, args)));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Key of the first problem. */
    public String key() {
        return problems.get(0).key();
    }
}
