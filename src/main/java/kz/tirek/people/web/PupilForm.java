package kz.tirek.people.web;

import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.people.NewPupil;
import kz.tirek.people.PupilView;
import kz.tirek.people.Sex;
import org.omnifaces.cdi.ViewScoped;

/** The fields of {@code people/pupil-fields.xhtml}: what is told about a pupil. */
@Named
@ViewScoped
public class PupilForm implements Serializable {
    private String surname;
    private String givenName;
    private String patronymic;
    private String iin;
    private LocalDate birthDate;
    private Sex sex;
    private UUID school;
    private Integer grade;
    private String letter;
    private InstructionLanguage language = InstructionLanguage.KAZAKH;

    /** Shows what the register knows. */
    void show(PupilView pupil) {
        surname = pupil.surname();
        givenName = pupil.givenName();
        patronymic = pupil.patronymic();
        iin = pupil.iin();
        birthDate = pupil.birthDate();
        sex = pupil.sex();
        school = pupil.school();
        grade = pupil.grade();
        letter = pupil.letter();
        language = pupil.language();
    }

    NewPupil facts() {
        return new NewPupil(surname, givenName, patronymic, iin, birthDate, sex, school, grade, letter, language);
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public UUID getSchool() {
        return school;
    }

    public void setSchool(UUID school) {
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

    public InstructionLanguage getLanguage() {
        return language;
    }

    public void setLanguage(InstructionLanguage language) {
        this.language = language;
    }
}
