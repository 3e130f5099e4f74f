package kz.tirek.handover;

/** What became of an offer to take a case. */
public enum HandoverState { OFFERED, ACCEPTED, DECLINED, WITHDRAWN }
