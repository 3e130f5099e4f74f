package kz.tirek.disclosure;

/** Why a number may not be shown. */
public enum Rule {
    /** A zero that tells as much as a small number. */
    R0,
    /** Fewer than the threshold. */
    R1,
    /** Nearly all of a group stand at one node of a sensitive dimension. */
    R2,
    /** Too few contributors, or one of them counted nearly all. */
    R3,
    /** Nearly all of a known population. */
    R4,
    /** Hidden so that another hidden number cannot be computed. */
    COMPLEMENT
}
