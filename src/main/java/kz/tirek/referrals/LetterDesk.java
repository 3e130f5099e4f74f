package kz.tirek.referrals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Action;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.vault.Narratives;

/** Letters to other organisations about the child of a case: each says to whom what was disclosed, on which ground; none goes out unnoted. */
@Work
public class LetterDesk {
    static final String KIND = "letter";

    @Inject LetterQueries queries;
    @Inject Disclosure disclosure;
    @Inject LetterReader reader;
    @Inject CasesUnderWay cases;
    @Inject Narratives narratives;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** What the letter would say, for checking it before it is written. @throws kz.tirek.shared.Refusal as {@link #write} */
    @Requires(Permission.CASE_WORK)
    public Disclosed preview(CaseNumber number, NewLetter facts) {
        return prepare(number, facts).disclosed();
    }

    /**
     * Writes a letter and gives it the next outgoing number.
     *
     * @param requestKey the same key writes once
     * @return its id
     * @throws kz.tirek.shared.Refusal at addressee, organisation, language, byLaw, datedOn and the fields of the choice; {@code case.closed};
     *     {@code referral.noGround}
     */
    @Requires(Permission.CASE_WORK)
    public UUID write(UUID requestKey, CaseNumber number, NewLetter facts) {
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            Disclosure.Prepared prepared = prepare(number, facts);
            int year = LocalDate.now(clock).getYear();
            Letter letter = Letter.write(id, year, queries.nextPlace(Letter.SERIES, year), facts, prepared, actor.id(), clock.instant());
            queries.entityManager().persist(letter);
            narratives.tell(letter.caseId(), id, Map.of(Letter.TOLD, ReferralPen.JSON.toJson(prepared.disclosed())));
            audit.note(Entry.wrote(KIND, id, prepared.mine().pupil().id(), Fields.NARRATIVE));
        }
        return id;
    }

    /** Letters of a case that the actor may read, the latest first. */
    @Requires(Permission.CASE_WORK)
    public List<LetterLine> ofCase(CaseNumber number) {
        SupportCase readable = cases.readable(number);
        List<LetterLine> lines = queries.ofCase(readable.id()).stream().map(row -> LetterLine.of((Letter) row[0], (String) row[2], clock.instant())).toList();
        audit.note(new Entry(Action.LIST, KIND, null, readable.pupil().id(), Fields.FACTS, lines.size(), "assignment"));
        return lines;
    }

    /** One letter, what it says, and the answer. @throws Absent when there is none in a case that the actor may read */
    @Requires(Permission.CASE_WORK)
    public LetterView view(CaseNumber number, UUID id) {
        SupportCase readable = cases.readable(number);
        LetterView view = reader.view(row(readable, id));
        audit.note(Entry.read(KIND, id, readable.pupil().id(), Fields.NARRATIVE));
        return view;
    }

    /** The letter, to be put on paper; noted as an export. */
    @Requires(Permission.CASE_WORK)
    public LetterView paper(CaseNumber number, UUID id) {
        SupportCase mine = cases.mine(number);
        LetterView view = reader.view(row(mine, id));
        if (view.disclosed() == null) {
            throw new Absent();
        }
        audit.note(new Entry(Action.EXPORT, KIND, id, mine.pupil().id(), Fields.NARRATIVE, 1, "assignment"));
        return view;
    }

    private Disclosure.Prepared prepare(CaseNumber number, NewLetter facts) {
        Choice choice = facts.choice() == null ? Choice.NOTHING : facts.choice();
        return disclosure.prepare(number, choice, Set.of(), facts.byLaw(), facts.check(LocalDate.now(clock)));
    }

    private Object[] row(SupportCase of, UUID id) {
        return queries.whole(id, of.id()).stream().findFirst().orElseThrow(Absent::new);
    }
}
