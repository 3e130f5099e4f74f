package kz.tirek.cases;

/** Names of the texts that a step of a case may hold in confidence. */
final class Telling {
    /** What was said. */
    static final String TEXT = "text";
    /** For a correction, the text before. */
    static final String BEFORE = "before";
    /** Who decided to act without consent. */
    static final String BY = "by";
    /** What comes next, as agreed; sessions have one too. */
    static final String NEXT = "nextStep";

    private Telling() {}
}
