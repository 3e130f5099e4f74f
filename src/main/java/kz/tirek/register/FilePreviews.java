package kz.tirek.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.shared.SheetReader;
import kz.tirek.shared.Slice;

/** Shows what a file would do: each row with what is wrong, cell by cell. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FilePreviews {
    @Inject ImportContent contents;
    @Inject FileCheck checking;

    FilePreview of(PupilImport file, RowFate fate, int first, int size) {
        PupilSheet sheet = contents.opened(file);
        String missing = new ColumnMap(file.columns(), sheet.heads().cells()).missing().orElse(null);
        List<RowDraft> rows = missing == null ? checking.check(file, sheet) : List.of();
        List<ReadRow> read = rows.stream().map(RowDraft::read).toList();
        List<ReadRow> fitting = fate == null ? read : read.stream().filter(row -> row.fate() == fate).toList();
        List<ReadRow> shown = fitting.stream().skip(first).limit(size).toList();
        int odd = (int) read.stream().filter(row -> !row.warnings().isEmpty()).count();
        return new FilePreview(file.line(), columns(file, sheet), missing, count(read, RowFate.NEW), count(read, RowFate.KNOWN), count(read, RowFate.WRONG), odd,
                new Slice<>(fitting.size(), first, size, shown));
    }

    private static List<FileColumn> columns(PupilImport file, PupilSheet sheet) {
        SheetReader.Row first = sheet.rows().get(0);
        return IntStream.range(0, file.columns().size())
                .mapToObj(i -> new FileColumn(PupilSheet.letter(i), sheet.heads().cell(i), first.cell(i), file.columns().get(i))).toList();
    }

    private static int count(List<ReadRow> rows, RowFate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }
}
