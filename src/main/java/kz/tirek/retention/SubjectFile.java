package kz.tirek.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that is held on one child, for their family.
 *
 * @param basis why notes were left out; {@code null} when nothing was
 * @param parts by name: pupil, enrolments, guardians, consents, cases, steps, sessions, addenda, looks; each a list of rows, each a name and a value
 */
public record SubjectFile(Instant madeAt, String basis, Map<String, List<Map<String, Object>>> parts) {}
