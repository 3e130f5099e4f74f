package kz.tirek.supervision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.vault.Told;

/** What was said about a case with a supervisor, as entries of its chronology. */
@Dependent
public class DiscussionChronicle implements Chronicle {
    @Inject DiscussionQueries queries;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        return queries.wordsOfCase(caseId).stream().map(row -> entry((DiscussionWord) row[0], (String) row[1], told)).toList();
    }

    private static ChronicleEntry entry(DiscussionWord word, String by, Told told) {
        return ChronicleEntry.event(Form.DISCUSSION, word.id(), word.at(), "discussion.word", told.at(word.id(), DiscussionWord.TEXT), by,
                "/discussions/" + word.discussionId());
    }
}
