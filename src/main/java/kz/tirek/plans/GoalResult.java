package kz.tirek.plans;

/** How far a goal was reached. */
public enum GoalResult {
    REACHED,
    PARTLY,
    NOT_YET,
    DROPPED
}
