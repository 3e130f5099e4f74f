package kz.tirek.register;

/** In what two records are so much alike that they may be of one child. */
public enum Alike { SAME_NAME, TYPING_SLIP, NAMES_SWAPPED, DAY_MONTH_SWAPPED, NUMBER_SLIP }
