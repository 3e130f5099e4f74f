package kz.tirek.cases;

/** How great the danger for the child is; always shown with its word and its shape, never by colour alone. */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** 1 (low) to 4 (critical), the order in which cases are sorted. */
    public int level() {
        return ordinal() + 1;
    }

    /** The risk of a level from 1 to 4. */
    public static Risk of(int level) {
        return values()[level - 1];
    }
}
