package kz.tirek.groups;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.shared.Ids;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Vault;

/** Writes what is told of groups and of single pupils, each under the key that its readers may use, and notes it in the audit. */
@Dependent
class GroupPen {
    static final String KIND = "group";
    private static final String REMARK = "groupRemark";

    @Inject GroupQueries queries;
    @Inject CasesUnderWay cases;
    @Inject Narratives narratives;
    @Inject Vault vault;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    byte[] goals(UUID group, String goals) {
        return goals == null || goals.isBlank() ? null : vault.seal(goalsPlace(group), goals.strip());
    }

    String goals(TrainingGroup of) {
        return of.goalsSealed() == null ? null : vault.open(goalsPlace(of.id()), of.goalsSealed());
    }

    /** Of the group as a whole: never under the key of a child's case. */
    void note(GroupMeeting meeting, String text) {
        if (text != null && !text.isBlank()) {
            GroupRemark note = GroupRemark.of(Ids.next(), meeting, actor.id(), null, clock.instant());
            note.seal(vault.seal(note.place(), text.strip()));
            queries.entityManager().persist(note);
        }
    }

    /** Of one pupil: in the case that the actor works on, else with the pupil. */
    void remark(UUID id, GroupMeeting meeting, UUID pupil, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        GroupRemark remark = GroupRemark.of(id, meeting, actor.id(), pupil, clock.instant());
        UUID caseId = cases.workedOnFor(pupil).orElse(null);
        if (caseId == null) {
            remark.seal(vault.seal(remark.place(), text.strip()));
        } else {
            remark.inCase(caseId);
        }
        queries.entityManager().persist(remark);
        if (caseId != null) {
            narratives.tell(caseId, id, Map.of(GroupRemark.TEXT, text.strip()));
        }
        audit.note(Entry.wrote(REMARK, id, pupil, Fields.NARRATIVE));
    }

    /** The text of a remark that stands in no case. */
    String text(GroupRemark of) {
        return vault.open(of.place(), of.sealed());
    }

    void wrote(UUID group, Fields fields, int count) {
        audit.note(new Entry(Entry.Action.WRITE, KIND, group, null, fields, count, "assignment"));
    }

    void member(UUID group, UUID pupil) {
        audit.note(Entry.wrote(KIND, group, pupil, Fields.FACTS));
    }

    void readRemarks(UUID pupil, int count) {
        audit.note(new Entry(Entry.Action.LIST, REMARK, null, pupil, Fields.NARRATIVE, count, "own"));
    }

    private static String goalsPlace(UUID group) {
        return "training_group|goals|" + group;
    }
}
