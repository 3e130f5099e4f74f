package kz.tirek.register;

/**
 * How far the entering of a file is.
 *
 * @param done pupils entered so far, of {@code total}
 * @param failed key of the text that says why nothing was entered, or {@code null}
 * @param wrong rows that were wrong, when that was why
 */
public record ImportCourse(int done, int total, boolean underWay, String failed, int wrong) {
    static final ImportCourse NONE = new ImportCourse(0, 0, false, null, 0);

    /** In whole hundredths. */
    public int percent() {
        return total == 0 ? 0 : done * 100 / total;
    }
}
