package kz.tirek.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A discussion with what was said in it, oldest first. */
public record DiscussionView(DiscussionLine line, List<Word> words) {

    /** Something that was said. */
    public record Word(UUID id, Instant at, String by, String text) {}
}
