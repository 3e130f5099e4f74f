package kz.tirek.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kz.tirek.directory.web.Places;
import kz.tirek.people.PupilLine;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Messages;
import org.omnifaces.util.Faces;

/** Backs {@code people/pupils.xhtml}: pupils of the schools that the person serves; filters stand in the address, the text does not. */
@Named
@RequestScoped
public class PupilsPage {
    private static final int SIZE = 50;
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject PupilRegister register;
    @Inject SoughtPupil sought;
    @Inject Places places;
    @Inject Messages messages;

    private Slice<PupilLine> slice;
    private String query;

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getSlice();
    }

    public Slice<PupilLine> getSlice() {
        if (slice == null) {
            places.learnSchools(places.getMySchools());
            String school = getSchool();
            String grade = getGrade();
            slice = register.search(new PupilQuery(sought.behind(getMark()), school.isEmpty() ? null : UUID.fromString(school),
                    grade.isEmpty() ? null : Integer.valueOf(grade)), Integer.parseInt(asked("first", "\\d{1,7}", "0")), SIZE);
        }
        return slice;
    }

    /** Looks for what was typed. */
    public void find() {
        messages.open(address(sought.keep(query), getSchool(), getGrade()));
    }

    /** The text that is looked for; empty when none is. */
    public String getQuery() {
        return sought.behind(getMark());
    }

    public void setQuery(String query) {
        this.query = query;
    }

    /** Mark of the text in the address. */
    public String getMark() {
        return asked("search", "[0-9a-f]{12}", "");
    }

    public String getSchool() {
        return asked("school", UUID_FORM, "");
    }

    public String getGrade() {
        return asked("grade", "\\d|10|11", "");
    }


    public boolean isNarrowed() {
        return !getQuery().isEmpty() || !getSchool().isEmpty() || !getGrade().isEmpty();
    }

    /** This list without the text. */
    public String getWithoutText() {
        return address("", getSchool(), getGrade());
    }

    /** The address to which the index of the first line is added. */
    public String getPaging() {
        String here = address(getMark(), getSchool(), getGrade());
        return here + (here.contains("?") ? "&" : "?") + "first=";
    }

    private static String address(String mark, String school, String grade) {
        var address = new StringBuilder("/pupils");
        append(address, "search", mark);
        append(address, "school", school);
        append(address, "grade", grade);
        return address.toString();
    }

    private static void append(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
        }
    }

    private static String asked(String name, String form, String otherwise) {
        String value = Faces.getRequestParameter(name);
        return value != null && value.matches(form) ? value : otherwise;
    }
}
