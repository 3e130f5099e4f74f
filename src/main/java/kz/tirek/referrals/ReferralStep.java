package kz.tirek.referrals;

/** What happened to a referral. */
public enum ReferralStep { SENT, ACCEPTED, DECLINED, QUESTION, ANSWER, MOBILE, MOBILE_MET, CONTACT, RESULT, REVIEW, CLOSED }
