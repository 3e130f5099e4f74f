package kz.tirek.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SearchText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A school of the region, with what it was before. */
@Entity
class School {
    @Id private UUID id;
    @Version private int version;
    private String code;
    private String nobdId;
    @JdbcTypeCode(SqlTypes.CHAR) private String bin;
    @Embedded private Names names;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "district_kato") private District district;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) private List<InstructionLanguage> languages;
    private short shifts;
    private int pupils;
    private boolean smallComplement;
    private LocalDate openedOn;
    private LocalDate closedOn;
    private String searchText;
    @OneToMany(mappedBy = "school", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("since")
    private List<SchoolPast> past = new ArrayList<>();

    protected School() {}

    static School open(UUID id, SchoolFacts facts, District district) {
        var school = new School();
        school.id = id;
        school.take(facts.checked(), district);
        school.past.add(new SchoolPast(school, facts.openedOn(), district, school.names));
        return school;
    }

    /** Sets right what was recorded wrongly: it is taken to have been so since the present period began. */
    void correct(SchoolFacts facts, District newDistrict) {
        take(facts.checked(), newDistrict);
        LocalDate firstEnd = past.get(0).period().until();
        if (firstEnd != null && openedOn.isAfter(firstEnd)) {
            throw Refusal.at("openedOn", "school.openedAfterPast");
        }
        past.get(0).beganOn(openedOn);
        now().correct(district, names);
    }

    /** From {@code since} on the school belongs to another district or bears another name. */
    void move(District newDistrict, Names newNames, LocalDate since) {
        requireOpen();
        LocalDate began = now().period().since();
        if (since.isBefore(began)) {
            throw Refusal.at("since", "school.movedBeforePast");
        }
        if (since.isAfter(began)) {
            now().end(since.minusDays(1));
            past.add(new SchoolPast(this, since, newDistrict, newNames));
        }
        take(facts().with(newDistrict.kato(), newNames).checked(), newDistrict);
        now().correct(newDistrict, names);
    }

    /** Takes back the move of {@code since}: what was before goes on as if nothing had been. */
    void unmove(District formerDistrict, Names formerNames, LocalDate since) {
        if (past.size() > 1 && now().period().since().equals(since) && since.minusDays(1).equals(before().period().until())) {
            past.remove(past.size() - 1);
            now().goOn();
        }
        take(facts().with(formerDistrict.kato(), formerNames).checked(), formerDistrict);
        now().correct(formerDistrict, names);
    }

    void close(LocalDate day) {
        requireOpen();
        if (day.isBefore(now().period().since())) {
            throw Refusal.at("closedOn", "school.closedBeforePast");
        }
        closedOn = day;
        now().end(day);
    }

    void reopen(LocalDate day) {
        if (closedOn == null) {
            throw Refusal.of("school.notClosed");
        }
        if (!day.isAfter(closedOn)) {
            throw Refusal.at("reopenedOn", "school.reopenedBeforeClosed");
        }
        closedOn = null;
        past.add(new SchoolPast(this, day, district, names));
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw Refusal.of("school.closed");
        }
    }

    private void take(SchoolFacts facts, District newDistrict) {
        code = facts.code();
        nobdId = facts.nobdId();
        bin = facts.bin();
        names = facts.names();
        district = newDistrict;
        languages = facts.languages();
        shifts = facts.shifts().shortValue();
        pupils = facts.pupils();
        smallComplement = facts.smallComplement();
        openedOn = facts.openedOn();
        searchText = SearchText.fold(String.join(" ", code, bin, names.kk(), names.ru(), names.en()));
    }

    private SchoolPast now() {
        return past.get(past.size() - 1);
    }

    private SchoolPast before() {
        return past.get(past.size() - 2);
    }

    SchoolFacts facts() {
        return new SchoolFacts(code, nobdId, bin, names.kk(), names.ru(), names.en(), district.kato(), languages, (int) shifts, pupils,
                smallComplement, openedOn);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    District district() {
        return district;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    List<SchoolPast> past() {
        return List.copyOf(past);
    }
}
