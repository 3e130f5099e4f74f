package kz.tirek.attachments;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/** What a psychologist does with the files of their own cases. */
@Work
public class AttachmentDesk {
    static final int MOST_FILES = 200;
    private static final int MOST_WHY = 500;

    @Inject AttachmentQueries queries;
    @Inject AttachmentPen pen;
    @Inject CasesUnderWay cases;
    @Inject Once once;

    /** Files of one of the actor's own cases, newest first. */
    @Requires(Permission.CASE_WORK)
    public List<AttachmentLine> list(CaseNumber number) {
        SupportCase mine = cases.mine(number);
        return pen.listed(mine, queries.ofCase(mine.id()));
    }

    /** @throws Refusal when the case is closed or holds too many files @throws Absent unless it is a case of the actor's own */
    @Requires(Permission.CASE_WORK)
    public void requireMayAdd(CaseNumber number) {
        requireMayAdd(cases.mine(number));
    }

    /** Adds a screened file; the same key adds it once. @return its id */
    @Requires(Permission.CASE_WORK)
    public UUID add(UUID requestKey, CaseNumber number, String sentName, Cleaned file) {
        SupportCase mine = cases.mine(number);
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            requireMayAdd(mine);
            pen.add(id, mine, FileName.of(sentName, file.mediaType()), file);
        }
        return id;
    }

    /** One file as the list shows it. */
    @Requires(Permission.CASE_WORK)
    public AttachmentLine line(CaseNumber number, UUID id) {
        SupportCase mine = cases.mine(number);
        return pen.listed(mine, queries.ofCase(mine.id())).stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow(Absent::new);
    }

    /** The file itself. @throws Refusal while the virus scanner has not seen it @throws Absent when it was removed */
    @Requires(Permission.CASE_WORK)
    public Opened open(CaseNumber number, UUID id) {
        SupportCase mine = cases.mine(number);
        Attachment file = there(mine, id);
        if (!file.clean()) {
            throw Refusal.at(FileType.FIELD, "attachment.quarantined");
        }
        return pen.open(mine, file);
    }

    /** The small picture of a photo. @throws Absent when there is none or it may not be opened yet */
    @Requires(Permission.CASE_WORK)
    public Opened thumb(CaseNumber number, UUID id) {
        SupportCase mine = cases.mine(number);
        Attachment file = there(mine, id);
        if (!file.clean()) {
            throw new Absent();
        }
        return pen.thumb(mine, file);
    }

    /** Asks the virus scanner again about a file that waits. @return whether it may be opened now @throws Refusal when it found something */
    @Requires(Permission.CASE_WORK)
    public boolean checkAgain(CaseNumber number, UUID id) {
        SupportCase mine = cases.mine(number);
        Attachment file = there(mine, id);
        return file.clean() || pen.checkedAgain(mine, file);
    }

    /** Takes a file away from the case's page; that it was there, and why it was removed, stays in the chronology. */
    @Requires(Permission.CASE_WORK)
    public void remove(CaseNumber number, UUID id, String why) {
        new Refusals().require(why, "removeWhy").check(why == null || why.length() <= MOST_WHY, "removeWhy", "shared.tooLong", MOST_WHY).throwIfAny();
        SupportCase mine = cases.mine(number);
        pen.remove(mine, queries.everThere(id, mine.id()).orElseThrow(Absent::new), why);
    }

    private Attachment there(SupportCase mine, UUID id) {
        return queries.there(id, mine.id()).orElseThrow(Absent::new);
    }

    private void requireMayAdd(SupportCase mine) {
        if (!mine.status().underWay()) {
            throw Refusal.at(FileType.FIELD, "case.closed");
        }
        if (queries.count(mine.id()) >= MOST_FILES) {
            throw Refusal.at(FileType.FIELD, "attachment.tooMany", MOST_FILES);
        }
    }
}
