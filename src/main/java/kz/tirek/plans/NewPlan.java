package kz.tirek.plans;

/**
 * A programme as it is drawn up.
 *
 * @param schoolYear calendar year in which the school year starts, this one or the next; {@code null}: the one under way
 * @param firstTerm first term of the school year that it covers, 1 to 4
 * @param terms how many, 1 to 3, all of one school year
 * @param template code or id of the template whose goals it starts with, or {@code null}
 * @param language of a built-in template's words: kk, ru or en
 */
public record NewPlan(Integer schoolYear, Integer firstTerm, Integer terms, String template, String language) {}
