package kz.tirek.groups;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.access.Actor;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.shared.Time;
import kz.tirek.vault.Told;

/** What was written of a child at meetings of groups, in that child's chronology and nowhere else: what was told in the case, and the reader's own from before it. */
@Dependent
public class GroupChronicle implements Chronicle {
    @Inject GroupQueries queries;
    @Inject GroupPen pen;
    @Inject Actor actor;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        Stream<ChronicleEntry> inCase = queries.toldIn(caseId).stream().map(row -> entry(row, told.at(((GroupRemark) row[0]).id(), GroupRemark.TEXT)));
        Stream<ChronicleEntry> before = told == Told.NOTHING ? Stream.of() : queries.pupilOf(caseId).stream()
                .flatMap(pupil -> queries.outsideCases(pupil, actor.id()).stream()).map(row -> entry(row, pen.text((GroupRemark) row[0])));
        return Stream.concat(inCase, before).toList();
    }

    private static ChronicleEntry entry(Object[] row, String text) {
        GroupMeeting meeting = (GroupMeeting) row[1];
        return ChronicleEntry.event(Form.GROUP, ((GroupRemark) row[0]).id(), meeting.heldOn().atTime(meeting.startedAt()).atZone(Time.ZONE).toInstant(),
                "group.remarkOf", text, (String) row[3], null);
    }
}
