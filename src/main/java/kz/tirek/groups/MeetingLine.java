package kz.tirek.groups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A meeting of a group. @param notes what was written of the group as a whole, in confidence */
public record MeetingLine(UUID id, LocalDate heldOn, LocalTime startedAt, int minutes, int headcount, List<String> notes) {}
