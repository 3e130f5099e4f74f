package kz.tirek.disclosure;

/**
 * What must stay possible in the eyes of whoever reads all that is shown: the hidden cell may be as large as {@code upper}, as small as
 * {@code lower}, its possible values reach over {@code width}; and, where there is a parent, the parent may exceed it by {@code gap}.
 *
 * @param lower no demand where it is not below the value
 * @param parent a cell, or -1
 */
public record Requirement(int cell, Rule rule, long upper, long lower, long width, int parent, long gap) {
    static Requirement range(int cell, Rule rule, long upper, long width) {
        return new Requirement(cell, rule, upper, Long.MAX_VALUE, width, -1, 0);
    }
}
