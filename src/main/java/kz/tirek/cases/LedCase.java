package kz.tirek.cases;

import java.time.LocalDate;

/** What reports count of a case. */
record LedCase(Status status, Risk risk, String[] reasons, LocalDate openedOn, LocalDate closedOn, Outcome outcome) {}
