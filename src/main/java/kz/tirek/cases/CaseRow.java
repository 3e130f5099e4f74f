package kz.tirek.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.shared.Names;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A case as lists show it, with the names of pupil, school and psychologist; read from the view case_line, never written. */
@Entity
@Immutable
@Table(name = "case_line")
class CaseRow {
    @Id private UUID id;
    private String number;
    private UUID ownerId;
    private UUID schoolId;
    @Enumerated(EnumType.STRING) private Status status;
    private Risk risk;
    @JdbcTypeCode(SqlTypes.ARRAY) private String[] reasons;
    private LocalDate openedOn;
    private LocalDate followUpOn;
    private LocalDate lastContactOn;
    private boolean covered;
    private boolean shared;
    private Instant changedAt;
    private String pupilName;
    private String pupilSearch;
    private String classLabel;
    private String schoolKk;
    private String schoolRu;
    private String schoolEn;
    private String ownerName;

    protected CaseRow() {}

    Names school() {
        return new Names(schoolKk, schoolRu, schoolEn);
    }

    /** Whether consent or an urgent ground is on record. */
    boolean covered() {
        return covered;
    }

    String ownerName() {
        return ownerName;
    }
}
