package kz.tirek.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A name in the portal's three languages. */
@Embeddable
public record Names(@Column(name = "name_kk") String kk, @Column(name = "name_ru") String ru, @Column(name = "name_en") String en)
        implements Serializable {
    /** The name in a language; Kazakh for one that is not known. */
    public String in(String tag) {
        return switch (tag) {
            case "ru" -> ru;
            case "en" -> en;
            default -> kk;
        };
    }
}
