package kz.tirek.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import kz.tirek.audit.ChildAudit;
import kz.tirek.audit.ChildQuery;
import kz.tirek.audit.ChildReaders;
import kz.tirek.audit.FoundChild;
import kz.tirek.shared.Absent;
import kz.tirek.shared.web.Messages;

/** Backs {@code audit/child.xhtml} and {@code audit/letter.xhtml}: who looked at a child, for the family that asks. */
@Named
@RequestScoped
public class ChildAuditPage {
    private static final String MARK = "of";

    @Inject ChildAudit audit;
    @Inject Marks marks;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private String number;
    private String iin;
    private String surname;
    private String givenName;
    private LocalDate birthDate;
    private ChildReaders readers;

    public void find() {
        FoundChild child = audit.find(new ChildQuery(number, iin, surname, givenName, birthDate));
        messages.open("/audit/child?of=" + marks.keep(child));
    }

    /** Opens the list before anything of the page is shown; nothing is opened before a child was found. */
    public void begin() {
        marks.at(MARK, FoundChild.class).ifPresent(child -> readers = audit.readers(child));
    }

    /** Makes the letter. @throws Absent when nobody was found before */
    public void write() {
        readers = audit.letter(marks.at(MARK, FoundChild.class).orElseThrow(Absent::new));
    }

    /** {@code null} before a child was found. */
    public ChildReaders getReaders() {
        return readers;
    }

    public String getMark() {
        return request.getParameter(MARK);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
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

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
