package kz.tirek.referrals;

/** How a child was found at a review. */
public enum ReviewFinding { BETTER, SAME, WORSE, NOT_REACHED }
