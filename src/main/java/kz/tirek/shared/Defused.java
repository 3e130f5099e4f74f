package kz.tirek.shared;

/** Cells that a spreadsheet would take for a formula are written with an apostrophe in front, and read without it. */
final class Defused {
    /** What starts a formula, its full-width twins and the white space that hides it. */
    private static final String LIVE = "=+-@\t\r\n＝＋－＠";
    private static final char GUARD = '\'';

    private Defused() {}

    static String written(String cell) {
        if (cell == null) {
            return "";
        }
        return !cell.isEmpty() && LIVE.indexOf(cell.charAt(0)) >= 0 ? GUARD + cell : cell;
    }

    static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == GUARD && LIVE.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }
}
