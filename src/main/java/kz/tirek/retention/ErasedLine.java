package kz.tirek.retention;

import java.time.Instant;

/**
 * What was erased of a case.
 *
 * @param ruleVersion version of the rule by which; {@code null} before its time, on the word of two persons
 * @param done whether the keys are destroyed too, where notes were erased
 */
public record ErasedLine(String number, RecordKind kind, FieldClass fieldClass, Integer ruleVersion, Instant at, boolean done) {}
