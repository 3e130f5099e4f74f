package kz.tirek.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import kz.tirek.shared.Names;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The region that the portal serves. */
@Entity
class Region {
    @Id @JdbcTypeCode(SqlTypes.CHAR) private String kato;
    @Embedded private Names names;

    protected Region() {}

    String kato() {
        return kato;
    }

    Names names() {
        return names;
    }
}
