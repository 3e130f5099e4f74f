package kz.tirek.disclosure.attack;

/** A solver of linear programmes that may be asked. */
public enum Solver {
    GLOP,
    /** A second opinion, written by others. */
    HIGHS_LP,
    /** A third, older one. */
    CLP
}
