package kz.tirek.referrals;

/** How a letter reached the organisation. */
public enum Delivery { BY_HAND, POST, COURIER, ELECTRONIC }
