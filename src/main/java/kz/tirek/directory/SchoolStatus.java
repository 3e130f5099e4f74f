package kz.tirek.directory;

/** Which schools a list shows. */
public enum SchoolStatus { OPEN, CLOSED, ALL }
