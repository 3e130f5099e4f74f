package kz.tirek.retention;

/** What the person who asks is to the child. */
public enum Standing { MOTHER, FATHER, GRANDPARENT, GUARDIAN, TRUSTEE, FOSTER_PARENT, SELF, OTHER }
