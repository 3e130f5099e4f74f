package kz.tirek.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.AssignmentLine;
import kz.tirek.access.StaffDesk;
import kz.tirek.access.StaffView;
import kz.tirek.access.Unit;
import kz.tirek.directory.Directory;
import kz.tirek.directory.DistrictLine;
import kz.tirek.directory.web.Places;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Text;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Backs {@code people/staff-member.xhtml}: gives one person schools, districts or the region to serve. */
@Named
@ViewScoped
public class StaffMemberPage implements Serializable {
    private static final String REGION = "610000000";

    @Inject transient StaffDesk desk;
    @Inject transient Directory directory;
    @Inject transient Messages messages;
    @Inject transient Places places;
    @Inject transient Text text;

    private UUID id;
    private SchoolChoice school;
    private String district;
    private transient StaffView view;

    @PostConstruct
    void open() {
        id = Ids.read(Faces.getRequestParameter("key")).orElseThrow(Absent::new);
    }

    /** Opens the page before anything of it is shown. */
    public void begin() {
        places.learn(getView().assignments().stream().map(AssignmentLine::unit).toList());
    }

    /** The person as they are known now. */
    public StaffView getView() {
        if (view == null) {
            view = desk.view(id);
        }
        return view;
    }

    public List<DistrictLine> getDistricts() {
        return directory.districts();
    }

    /** What sort of unit it is, in words. */
    public String kind(AssignmentLine line) {
        return text.get("unit." + line.kind());
    }

    public void giveSchool() {
        new Refusals().require(school, "unit").throwIfAny();
        give(new Unit(Unit.Kind.SCHOOL, school.id().toString()));
    }

    public void giveDistrict() {
        new Refusals().require(district, "district").throwIfAny();
        give(new Unit(Unit.Kind.DISTRICT, district));
    }

    public void giveRegion() {
        give(new Unit(Unit.Kind.REGION, REGION));
    }

    private void give(Unit unit) {
        desk.assign(id, unit);
        leave("staff.given");
    }

    public void end(UUID assignment, int version) {
        desk.end(assignment, version);
        leave("staff.ended");
    }

    private void leave(String said) {
        messages.done(said);
        messages.open("/staff/" + id);
    }

    public SchoolChoice getSchool() {
        return school;
    }

    public void setSchool(SchoolChoice school) {
        this.school = school;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }
}
