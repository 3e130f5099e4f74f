package kz.tirek.emergency;

/**
 * How often one person opened cases in an emergency in a month.
 *
 * @param month 202610 for October 2026
 */
public record EmergencyRate(String who, Integer month, Long accesses, Long notJustified) {}
