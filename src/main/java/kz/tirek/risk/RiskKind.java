package kz.tirek.risk;

/** What a child may be in danger of; each is looked at by itself. */
public enum RiskKind {
    /** Suicidal thoughts or acts, self-harm. */
    SELF_HARM,
    /** Violence or cruel treatment at home. */
    HOME_VIOLENCE,
    /** Nobody looks after the child as it needs. */
    NEGLECT,
    /** Bullying, at school or online. */
    BULLYING,
    /** An offence by the child, or harm to others. */
    OFFENCE,
    ADDICTION,
    /** Leaving home, vagrancy. */
    RUNAWAY
}
