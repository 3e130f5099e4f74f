package kz.tirek.directory;

import java.util.List;
import kz.tirek.shared.Slice;

/**
 * What a file would do to the directory; nothing is done yet.
 *
 * @param columns fields of the file's columns
 * @param rows some of the rows, in the file's order
 */
public record ImportPreview(ImportLine file, int fresh, int changed, int same, int wrong, List<String> columns, Slice<ImportRow> rows) {

    /** Whether the file may be applied: nothing is wrong, and something would change. */
    public boolean ready() {
        return wrong == 0 && fresh + changed > 0;
    }
}
