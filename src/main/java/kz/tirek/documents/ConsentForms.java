package kz.tirek.documents;

import jakarta.inject.Inject;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.directory.Schools;

/** The form on which a legal representative consents in writing (Order 92 of 29.04.2025, p. 12), blank or with the child's name. */
@Work
public class ConsentForms {
    @Inject CasesUnderWay cases;
    @Inject Schools schools;
    @Inject AuditTrail audit;

    /** @param tag kk or ru: the languages in which papers are signed */
    @Requires(Permission.DOCUMENT_WORK)
    public byte[] blank(String tag) {
        return ConsentPaper.pdf(language(tag), "", "", "", "");
    }

    /** @throws kz.tirek.shared.Absent unless the actor works on the case */
    @Requires(Permission.CASE_WORK)
    public byte[] of(CaseNumber number, String tag) {
        SupportCase one = cases.mine(number);
        String wanted = language(tag);
        audit.note(new Entry(Entry.Action.PRINT, "case", one.id(), one.pupil().id(), Entry.Fields.IDENTITY, 1, "assignment"));
        return ConsentPaper.pdf(wanted, one.pupil().fullName(), DocumentWords.day(one.pupil().birthDate()), one.pupil().classLabel(),
                schools.names(one.pupil().schoolId()).in(wanted));
    }

    private static String language(String tag) {
        return "ru".equals(tag) ? "ru" : "kk";
    }
}
