package kz.tirek.disclosure;

/**
 * What is claimed of a hidden cell: by which witnesses it can be how large and how small.
 *
 * @param high the witness in which it is largest, -1 for the true population
 * @param upper how large it is there
 * @param low the witness in which it is smallest, -1 for the true population
 * @param lower how small it is there
 */
public record Claim(int cell, int high, long upper, int low, long lower) {}
