package kz.tirek.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects all that is wrong with a request, so that a person sees everything at once. */
public final class Refusals {
    private final List<Problem> problems = new ArrayList<>();

    /** Notes a problem at {@code field} unless {@code right} holds. */
    public Refusals check(boolean right, String field, String key, Object... args) {
        if (!right) {
            problems.add(new Problem(field, key, args));
        }
        return this;
    }

    /** Notes {@code shared.required} at {@code field} when {@code value} is null or blank. */
    public Refusals require(Object value, String field) {
        return check(value != null && !value.toString().isBlank(), field, "shared.required");
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** @throws Refusal with every problem noted, when there is one */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
