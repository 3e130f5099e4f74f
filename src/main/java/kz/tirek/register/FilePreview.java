package kz.tirek.register;

import java.util.List;
import kz.tirek.shared.Slice;

/**
 * What a file would do to the register; nothing is done yet.
 *
 * @param columns the file's columns and what they are taken for
 * @param missing key of the text that says what is in no column, or {@code null}; then no row is read
 * @param rows some of the rows, in the file's order
 */
public record FilePreview(ImportedFile file, List<FileColumn> columns, String missing, int fresh, int known, int wrong, int odd, Slice<ReadRow> rows) {
    /** Whether there is something to enter. */
    public boolean ready() {
        return missing == null && fresh > 0;
    }

    /** Whether it can be entered as a whole. */
    public boolean whole() {
        return ready() && wrong == 0;
    }
}
