package kz.tirek.risk.web;

import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import kz.tirek.risk.SafetyWords;

/** The fields of a plan for a child's safety. */
@Dependent
public class SafetyForm implements Serializable {
    private String warningSigns;
    private String ownSteps;
    private String people;
    private String professionals;
    private String safePlace;

    /** Starts with the help lines. */
    void start(String lines) {
        professionals = lines;
    }

    /** Goes on from the plan that counts. */
    void show(SafetyWords words) {
        warningSigns = words.warningSigns();
        ownSteps = words.ownSteps();
        people = words.people();
        professionals = words.professionals();
        safePlace = words.safePlace();
    }

    SafetyWords words() {
        return new SafetyWords(warningSigns, ownSteps, people, professionals, safePlace);
    }

    public String getWarningSigns() {
        return warningSigns;
    }

    public void setWarningSigns(String warningSigns) {
        this.warningSigns = warningSigns;
    }

    public String getOwnSteps() {
        return ownSteps;
    }

    public void setOwnSteps(String ownSteps) {
        this.ownSteps = ownSteps;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getProfessionals() {
        return professionals;
    }

    public void setProfessionals(String professionals) {
        this.professionals = professionals;
    }

    public String getSafePlace() {
        return safePlace;
    }

    public void setSafePlace(String safePlace) {
        this.safePlace = safePlace;
    }
}
