package kz.tirek.shortcuts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which columns a person wants in a list. */
@Entity
@IdClass(ListColumns.Key.class)
class ListColumns {
    /** Whose, and of which list. */
    record Key(UUID staffId, String list) implements Serializable {}

    @Id private UUID staffId;
    @Id private String list;
    @Version private int version;
    @JdbcTypeCode(SqlTypes.ARRAY) private String[] columns = {};

    protected ListColumns() {}

    static ListColumns of(UUID staff, String list) {
        var columns = new ListColumns();
        columns.staffId = staff;
        columns.list = list;
        return columns;
    }

    void choose(Collection<String> chosen) {
        columns = chosen.toArray(String[]::new);
    }

    List<String> columns() {
        return List.of(columns);
    }
}
