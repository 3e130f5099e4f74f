package kz.tirek.shared;

import java.util.List;

/**
 * A table of texts, as files of spreadsheets carry it.
 *
 * @param name of the sheet; must be without the characters that spreadsheets forbid there
 * @param rows read once, from first to last, so that they may be made while they are written
 */
public record Sheet(String name, Iterable<List<String>> rows) {}
