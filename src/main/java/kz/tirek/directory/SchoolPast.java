package kz.tirek.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Names;
import kz.tirek.shared.Period;

/** What a school was called and to which district it belonged, from a day to a day. */
@Entity
class SchoolPast {
    @Id private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) private School school;
    private LocalDate since;
    private LocalDate until;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "district_kato") private District district;
    @Embedded private Names names;

    protected SchoolPast() {}

    SchoolPast(School school, LocalDate since, District district, Names names) {
        this.id = Ids.next();
        this.school = school;
        this.since = since;
        this.district = district;
        this.names = names;
    }

    void correct(District newDistrict, Names newNames) {
        district = newDistrict;
        names = newNames;
    }

    void beganOn(LocalDate day) {
        since = day;
    }

    void end(LocalDate day) {
        until = day;
    }

    void goOn() {
        until = null;
    }

    Period period() {
        return new Period(since, until);
    }

    District district() {
        return district;
    }

    Names names() {
        return names;
    }
}
