package kz.tirek.plans;

import kz.tirek.shared.Names;

/** A programme with whom it is for, to be printed for the parents. */
public record PlanPrint(String pupil, String classLabel, Names school, PlanView plan) {}
