package kz.tirek.documents;

import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Slice;

/**
 * A part of a journal as texts.
 *
 * @param arrangement of its columns
 */
public record JournalView(UUID school, JournalArrangement arrangement, Slice<List<String>> rows) {}
