package kz.tirek.documents;

import java.util.List;

/**
 * A plan or a report as it stands.
 *
 * @param number of the version that is shown; 0 while nothing was saved
 * @param figures what a report counts by itself; empty for a plan
 */
public record DocumentView(DocumentLine line, int number, DocumentContent content, List<Figure> figures) {}
