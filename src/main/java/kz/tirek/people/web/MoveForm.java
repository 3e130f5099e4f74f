package kz.tirek.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import kz.tirek.access.Actor;
import kz.tirek.people.Move;
import kz.tirek.people.PupilRegister;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The form of {@code people/pupil.xhtml} by which a pupil goes to another school or class. */
@Named
@ViewScoped
public class MoveForm implements Serializable {
    @Inject transient PupilRegister register;
    @Inject transient Messages messages;
    @Inject transient Actor actor;
    @Inject transient Clock clock;
    @Inject PupilPage pupilPage;

    private SchoolChoice school;
    private Integer grade;
    private String letter;
    private LocalDate movedOn;

    @PostConstruct
    void open() {
        grade = pupilPage.getView().grade();
        letter = pupilPage.getView().letter();
        movedOn = LocalDate.now(clock);
    }

    /** Moves the pupil; who serves the new school too sees them there, others go back to their list. */
    public void move() {
        var move = new Move(school == null ? null : school.id(), grade, letter, movedOn);
        register.move(pupilPage.getId(), pupilPage.version(), move);
        messages.saved(pupilPage.getFormKey());
        messages.done("pupil.moved");
        messages.open(actor.schools().contains(move.school()) ? "/pupils/" + pupilPage.getId() : "/pupils");
    }

    public SchoolChoice getSchool() {
        return school;
    }

    public void setSchool(SchoolChoice school) {
        this.school = school;
    }

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public LocalDate getMovedOn() {
        return movedOn;
    }

    public void setMovedOn(LocalDate movedOn) {
        this.movedOn = movedOn;
    }
}
