package kz.tirek.directory;

import java.time.Instant;
import java.util.List;

/**
 * One edit of the directory as people read it.
 *
 * @param by name of the person who made it
 */
public record ChangeLine(Instant at, String by, ChangeAction action, List<FieldChange> fields) {}
