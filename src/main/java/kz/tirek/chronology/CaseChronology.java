package kz.tirek.chronology;

import java.util.List;
import java.util.Set;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;

/**
 * What happened in a case, the latest first.
 *
 * @param present the kinds of entries that the whole chronology has
 * @param all how many entries it has
 * @param entries those that are wanted
 * @param printable whether the actor may take it out of the portal: those who only visit the case may not
 */
public record CaseChronology(String number, String pupil, String classLabel, Set<Form> present, int all, List<ChronicleEntry> entries, boolean printable) {}
