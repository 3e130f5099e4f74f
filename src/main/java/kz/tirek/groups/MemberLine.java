package kz.tirek.groups;

import java.util.UUID;

/** A pupil of a group. @param consented whether a written consent to trainings is in force today @param attended at how many meetings they were */
public record MemberLine(UUID pupil, String name, String classLabel, boolean consented, int attended) {}
