package kz.tirek.directory.web;

import kz.tirek.directory.SchoolFacts;

/**
 * A school as it should have been recorded.
 *
 * @param version the version that the caller saw
 */
public record CorrectedSchool(int version, SchoolFacts facts) {}
