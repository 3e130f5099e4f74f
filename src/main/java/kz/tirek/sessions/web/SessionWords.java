package kz.tirek.sessions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kz.tirek.sessions.Method;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.Theme;

/** The choices of the session form: {@code #{sessionWords.kinds}}. */
@Named
@RequestScoped
public class SessionWords {
    private static final String[] MINUTES = {"15", "30", "40", "60", SessionForm.OTHER};

    public SessionKind[] getKinds() {
        return SessionKind.values();
    }

    public Place[] getPlaces() {
        return Place.values();
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public Method[] getMethods() {
        return Method.values();
    }

    /** Usual durations in minutes, and "other". */
    public String[] getMinutes() {
        return MINUTES.clone();
    }
}
