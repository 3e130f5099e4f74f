package kz.tirek.directory;

/** What a list of schools is sorted by; schools with the most pupils come first. */
public enum SchoolSort { NAME, CODE, DISTRICT, PUPILS }
