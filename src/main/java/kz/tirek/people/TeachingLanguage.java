package kz.tirek.people;

/** Language in which a pupil is taught. */
public enum TeachingLanguage { KAZAKH, RUSSIAN, UZBEK, TAJIK }
