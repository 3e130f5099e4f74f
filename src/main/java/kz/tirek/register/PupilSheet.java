package kz.tirek.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SheetReader;

/**
 * A file of pupils: the row of headings, which a title may stand above, and the rows below it.
 *
 * @param heads the row of headings
 */
record PupilSheet(SheetReader.Row heads, List<SheetReader.Row> rows) {
    static final int MOST_ROWS = 20_000;
    /** How far down the headings are looked for. */
    private static final int TITLES = 10;

    /** @throws Refusal at {@code file} when it cannot be read or has no row below its headings */
    static PupilSheet read(byte[] content) {
        List<SheetReader.Row> rows = SheetReader.rows(content, MOST_ROWS);
        int heads = 0;
        long most = -1;
        for (int i = 0; i < Math.min(TITLES, rows.size()); i++) {
            long known = rows.get(i).cells().stream().filter(cell -> PupilColumn.guess(cell).isPresent()).count();
            if (known > most) {
                most = known;
                heads = i;
            }
        }
        if (rows.size() < heads + 2) {
            throw Refusal.at("file", "sheet.empty");
        }
        return new PupilSheet(rows.get(heads), rows.subList(heads + 1, rows.size()));
    }

    /** What each column most likely holds; empty for none, and for what an earlier column holds already. */
    List<String> guessed() {
        var guessed = new ArrayList<String>();
        Set<PupilColumn> taken = new HashSet<>();
        for (String heading : heads.cells()) {
            Optional<PupilColumn> column = PupilColumn.guess(heading).filter(taken::add);
            guessed.add(column.map(Enum::name).orElse(""));
        }
        return guessed;
    }

    /** A, B … Z, AA … as spreadsheets call the column at {@code index}. */
    static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : letter(index / 26 - 1) + letter(index % 26);
    }

    /** Letters of the columns, as many as there are headings. */
    List<String> letters() {
        return IntStream.range(0, heads.cells().size()).mapToObj(PupilSheet::letter).toList();
    }
}
