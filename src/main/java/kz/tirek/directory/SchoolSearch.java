package kz.tirek.directory;

import kz.tirek.shared.Slice;

/**
 * Which schools are looked for and how they are listed.
 *
 * @param query part of a name, a code or a BIN in any spelling; empty for all
 * @param district KATO code; empty for all
 * @param tag language whose names are sorted by: kk, ru or en
 * @param first index of the first school to show, from 0
 */
public record SchoolSearch(String query, String district, SchoolStatus status, SchoolSort sort, String tag, int first, int size) {
    public SchoolSearch {
        query = query == null ? "" : query;
        district = district == null ? "" : district;
        status = status == null ? SchoolStatus.OPEN : status;
        sort = sort == null ? SchoolSort.NAME : sort;
        tag = tag == null ? "kk" : tag;
        first = Math.max(0, first);
        size = Slice.size(size);
    }

    /** Sorted by Kazakh names. */
    public static SchoolSearch of(String query, String district, SchoolStatus status, int first, int size) {
        return new SchoolSearch(query, district, status, SchoolSort.NAME, "kk", first, size);
    }
}
