package kz.tirek.referrals;

/** What may be disclosed of a child, chosen field by field. Who asks and what is asked is told always. */
public enum DisclosedField { NAME, CLASS, BIRTH_DATE, GUARDIAN, RISK, REASONS, RISK_WHY, SAFETY_PLAN, DONE }
