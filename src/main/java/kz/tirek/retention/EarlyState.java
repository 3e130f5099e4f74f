package kz.tirek.retention;

/** How far an erasure before its time came. */
public enum EarlyState { WAITING, EXPIRED, REFUSED, CONFIRMED, DONE }
