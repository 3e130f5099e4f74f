package kz.tirek.access;

/** News: the person whose request this is has signed in. */
public record SessionBegan() {}
