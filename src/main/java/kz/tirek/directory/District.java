package kz.tirek.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusals;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A district or a city of the region, known by its KATO code. */
@Entity
class District {
    /** What sort of district. */
    enum Kind { CITY, DISTRICT }

    @Id @JdbcTypeCode(SqlTypes.CHAR) private String kato;
    @Version private int version;
    @JdbcTypeCode(SqlTypes.CHAR) private String regionKato;
    @Enumerated(EnumType.STRING) private Kind kind;
    @Embedded private Names names;
    private short position;
    private BigDecimal lat;
    private BigDecimal lon;

    protected District() {}

    void rename(Names newNames) {
        new Refusals().require(newNames.kk(), "nameKk").require(newNames.ru(), "nameRu").require(newNames.en(), "nameEn").throwIfAny();
        names = new Names(newNames.kk().strip(), newNames.ru().strip(), newNames.en().strip());
    }

    String kato() {
        return kato;
    }

    int version() {
        return version;
    }

    Names names() {
        return names;
    }
}
