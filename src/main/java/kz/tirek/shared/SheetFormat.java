package kz.tirek.shared;

import java.util.Locale;
import java.util.Optional;

/** The two kinds of files in which tables come and go. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), CSV("text/csv; charset=UTF-8");

    private final String contentType;

    SheetFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** End of a file's name, without the point. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format called so: xlsx or csv. */
    public static Optional<SheetFormat> named(String name) {
        for (SheetFormat format : values()) {
            if (format.extension().equalsIgnoreCase(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
