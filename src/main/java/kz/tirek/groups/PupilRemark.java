package kz.tirek.groups;

import java.time.LocalDate;
import java.util.UUID;

/** What its reader wrote of one pupil at a meeting of a group, in confidence. */
public record PupilRemark(UUID id, LocalDate heldOn, String group, String text) {}
