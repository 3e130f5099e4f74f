package kz.tirek.supervision;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.mail.Notice;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Slice;
import kz.tirek.shared.Time;
import kz.tirek.sharing.ShareKind;
import kz.tirek.sharing.Shares;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Notices;
import kz.tirek.todo.Todo;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Told;
import org.hibernate.query.Page;

/** Talks cases over with supervisors: whoever works on a case asks, the chosen supervisor reads that case and answers, and is out when it ends. */
@Work
public class Discussions {
    /** A discussion lasts no longer. */
    public static final int MOST_DAYS = 60;
    static final int MOST_TEXT = 10_000;

    @Inject DiscussionQueries queries;
    @Inject CasesUnderWay cases;
    @Inject Narratives narratives;
    @Inject AuditTrail audit;
    @Inject Notices notices;
    @Inject Shares shares;
    @Inject Todo todo;
    @Inject Once once;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * Asks a supervisor, who from now on reads the case.
     *
     * @param until last day, at most 60 days from today
     * @return the discussion's id
     * @throws Refusal at {@code supervisor}, {@code question}, {@code until}
     */
    @Requires(Permission.DISCUSSION)
    public UUID ask(UUID requestKey, String number, UUID supervisor, String question, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        new Refusals().require(number, "caseNumber").require(supervisor, "supervisor").require(question, "question").require(until, "until")
                .check(question == null || question.length() <= MOST_TEXT, "question", "shared.tooLong", MOST_TEXT)
                .check(until == null || !until.isBefore(today) && !until.isAfter(today.plusDays(MOST_DAYS)), "until", "discussion.until", MOST_DAYS).throwIfAny();
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            begin(id, cases.mine(new CaseNumber(number)), supervisor, question, until);
        }
        return id;
    }

    /** The actor's own and those asked of them, the latest first. */
    @Requires(Permission.DISCUSSION)
    public Slice<DiscussionLine> list(int first, int size) {
        int bounded = Slice.size(size);
        int page = Math.max(0, first) / bounded;
        List<DiscussionLine> lines = queries.of(actor.id(), Page.page(bounded, page)).stream().map(this::line).toList();
        audit.note(Entry.listed("discussion", lines.size(), Fields.FACTS));
        return new Slice<>(queries.count(actor.id()), page * bounded, bounded, lines);
    }

    /** Those about a case that the actor may read, as far as they concern the actor. */
    @Requires(Permission.CASE_READ)
    public List<DiscussionLine> ofCase(CaseNumber number) {
        return queries.ofCase(cases.readable(number).id()).stream().map(this::line).toList();
    }

    /** @throws Absent unless the actor works on the case, or is its supervisor and the discussion lasts */
    @Requires(Permission.DISCUSSION)
    public DiscussionView view(UUID id) {
        Object[] found = found(id);
        var one = (Discussion) found[0];
        cases.readable(new CaseNumber(one.caseNumber()));
        List<Object[]> said = queries.words(id);
        Told told = narratives.ofRows(one.caseId(), said.stream().map(row -> ((DiscussionWord) row[0]).id()).toList());
        audit.note(Entry.read("discussion", id, null, Fields.NARRATIVE).because("supervision"));
        return new DiscussionView(line(found), said.stream().map(row -> word(row, told)).toList());
    }

    /** Says something in a discussion under way; the first word of the supervisor answers it. */
    @Requires(Permission.DISCUSSION)
    public void say(UUID requestKey, UUID id, String text) {
        new Refusals().require(text, "word").check(text == null || text.length() <= MOST_TEXT, "word", "shared.tooLong", MOST_TEXT).throwIfAny();
        var one = (Discussion) found(id)[0];
        one.requireUnderWay(clock.instant());
        UUID fresh = Ids.next();
        if (once.claim(requestKey, fresh).equals(fresh)) {
            put(fresh, one, text);
        }
    }

    /** Ends it; the supervisor is out at once. @throws kz.tirek.shared.Stale when it was changed since {@code seen} */
    @Requires(Permission.DISCUSSION)
    public void end(UUID id, int seen) {
        var one = (Discussion) found(id)[0];
        if (!one.isOf(actor.id())) {
            throw new Absent();
        }
        one.end(seen, clock.instant());
        shares.end(one.caseId(), one.shareId());
        todo.settled(Duty.DISCUSSION_ASKED, id);
        notices.tell(one.askedBy().equals(actor.id()) ? one.supervisorId() : one.askedBy(), Notice.DISCUSSION, "/discussions");
        audit.note(Entry.wrote("discussion", id, null, Fields.FACTS));
    }

    private void begin(UUID id, SupportCase mine, UUID supervisor, String question, LocalDate until) {
        if (supervisor.equals(mine.ownerId())) {
            throw Refusal.at("supervisor", "share.owner");
        }
        if (queries.notEnded(mine.id(), supervisor) > 0) {
            throw Refusal.at("supervisor", "discussion.already");
        }
        var ends = until.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        UUID share = shares.give(mine.id(), supervisor, ShareKind.SUPERVISOR, ends);
        queries.entityManager().flush();
        Discussion one = Discussion.ask(id, mine, actor.id(), supervisor, share, clock.instant(), ends);
        queries.entityManager().persist(one);
        put(Ids.next(), one, question);
        todo.due(supervisor, Duty.DISCUSSION_ASKED, id, mine.id(), "/discussions/" + id, ends);
    }

    private void put(UUID word, Discussion in, String text) {
        queries.entityManager().persist(DiscussionWord.say(word, in, actor.id(), clock.instant()));
        narratives.tell(in.caseId(), word, Map.of(DiscussionWord.TEXT, text));
        if (in.supervisorId().equals(actor.id())) {
            in.answered(clock.instant());
            todo.settled(Duty.DISCUSSION_ASKED, in.id());
            notices.tell(in.askedBy(), Notice.DISCUSSION, "/discussions/" + in.id());
        }
        audit.note(Entry.wrote("discussion", in.id(), null, Fields.NARRATIVE));
    }

    private Object[] found(UUID id) {
        return queries.discussion(id).stream().findFirst().orElseThrow(Absent::new);
    }

    private DiscussionLine line(Object[] row) {
        var one = (Discussion) row[0];
        return new DiscussionLine(one.id(), one.version(), one.caseNumber(), (String) row[1], (String) row[2], one.supervisorId().equals(actor.id()), one.askedAt(),
                one.until(), one.answered(), one.underWay(clock.instant()));
    }

    private static DiscussionView.Word word(Object[] row, Told told) {
        var word = (DiscussionWord) row[0];
        return new DiscussionView.Word(word.id(), word.at(), (String) row[1], told.at(word.id(), DiscussionWord.TEXT));
    }
}
