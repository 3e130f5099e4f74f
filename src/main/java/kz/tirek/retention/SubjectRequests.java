package kz.tirek.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.directory.OfficialCalendar;
import kz.tirek.directory.WorkingCalendar;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.vault.Vault;

/** Families' requests for what is held on their child (Law 94-V, art. 24): noted by one person, decided by another, given out while open. */
@Work
public class SubjectRequests {
    private static final String IIN = "\\d{12}";
    /** Working days in which a family is answered: Law 94-V, art. 24–25. */
    private static final int ANSWER_WITHIN = 1;

    @Inject SubjectQueries queries;
    @Inject Vault vault;
    @Inject OfficialCalendar calendar;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** Newest first, up to 100; no child is named. */
    @Requires(Permission.ERASURE_DECIDE)
    public List<SubjectLine> list() {
        Instant now = clock.instant();
        WorkingCalendar days = calendar.days();
        List<SubjectLine> lines = queries.requests().stream().map(row -> {
            SubjectRequest request = (SubjectRequest) row[0];
            return request.line(vault.open(place(request.id()), request.asker()), new SubjectPeople((String) row[1], (String) row[2]), actor.id(), now,
                    days.plusWorkingDays(request.notedOn(), ANSWER_WITHIN));
        }).toList();
        audit.note(Entry.listed("subject_request", lines.size(), Entry.Fields.IDENTITY).because("subject request"));
        return lines;
    }

    /** How many wait for this person's decision: those that others noted. */
    @Requires(Permission.ERASURE_DECIDE)
    public long waiting() {
        return queries.waiting(actor.id());
    }

    /**
     * Notes a request.
     *
     * @return its id; the same for the same request key
     * @throws Refusal at its fields; {@code subject.unknown} at {@code subjectChild} when nothing is held on such a child
     */
    @Requires(Permission.SUBJECT_ACCESS)
    public UUID note(UUID requestKey, SubjectAsk facts) {
        facts.check();
        UUID child = child(facts.child().strip());
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            byte[] asker = vault.seal(place(id), facts.asker().strip());
            queries.entityManager().persist(SubjectRequest.note(id, child, asker, facts, actor.id(), clock.instant()));
            audit.note(Entry.wrote("subject_request", id, child, Entry.Fields.IDENTITY).because("subject request"));
        }
        return id;
    }

    /** Grants or denies, as the second person; a granted one is open for seven days. @throws Refusal {@code subject.samePerson}, {@code subject.decided} */
    @Requires(Permission.ERASURE_DECIDE)
    public void decide(UUID id, int version, boolean yes) {
        SubjectRequest request = queries.request(id).orElseThrow(Absent::new);
        Instant now = clock.instant();
        request.decide(yes, version, actor.id(), now, now.plus(Patience.ofTheSecondPerson()));
        audit.note(Entry.wrote("subject_request", id, request.pupilId(), Entry.Fields.IDENTITY).because("subject request"));
    }

    /** Notes that the file is given out now, before anything of it is read. @throws Refusal {@code subject.notOpen} */
    @Requires(Permission.SUBJECT_ACCESS)
    public void give(UUID id) {
        SubjectRequest request = queries.request(id).orElseThrow(Absent::new);
        request.give(actor.id(), clock.instant());
        audit.note(new Entry(Entry.Action.EXPORT, "pupil", request.pupilId(), request.pupilId(), Entry.Fields.NARRATIVE, 1, "subject request"));
    }

    private UUID child(String said) {
        byte[] index = said.matches(IIN) ? vault.index("iin", said) : new byte[0];
        return queries.childOf(said, index).stream().filter(Objects::nonNull).findFirst()
                .orElseThrow(() -> Refusal.at("subjectChild", "subject.unknown"));
    }

    private static String place(UUID id) {
        return "subject_request|asker|" + id;
    }
}
