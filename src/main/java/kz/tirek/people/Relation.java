package kz.tirek.people;

/** What somebody who stands for a pupil at home is to them. */
public enum Relation {
    MOTHER, FATHER, GRANDPARENT,
    /** Of a child under 14. */
    GUARDIAN,
    /** Of a child from 14 to 18. */
    TRUSTEE,
    FOSTER_PARENT, OTHER
}
