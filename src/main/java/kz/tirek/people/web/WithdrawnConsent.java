package kz.tirek.people.web;

import java.time.LocalDate;

/** Body of a withdrawal: the day, and the version of the consent that was seen. */
public record WithdrawnConsent(Integer version, LocalDate withdrawnOn) {}
