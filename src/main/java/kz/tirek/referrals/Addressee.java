package kz.tirek.referrals;

/** What kind of organisation a letter goes to. */
public enum Addressee { POLICE, KDN, HEALTH, PMPC, GUARDIANSHIP }
