package kz.tirek.retention;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Requests of families, and all that is held on the one child of a granted request: row policies let nothing else be seen. Rows as JSON text. */
interface SubjectQueries {
    EntityManager entityManager();

    /** The child of a case's number, or the one whose IIN has this index; {@code null} when there is none. */
    @SQL("select subject_of(:number, :index)")
    List<UUID> childOf(String number, byte[] index);

    @Find Optional<SubjectRequest> request(UUID id);

    /** Newest first. */
    @HQL("""
        select r, n.displayName, d.displayName from SubjectRequest r join Staff n on n.id = r.notedBy left join Staff d on d.id = r.decidedBy
        order by r.notedAt desc limit 100""")
    List<Object[]> requests();

    @HQL("select count(*) from SubjectRequest where decidedBy is null and notedBy <> :me")
    long waiting(UUID me);

    /** From now on this transaction is for that request. */
    @SQL("select set_config('tirek.subject_request', :request, true)")
    String open(String request);

    @SQL("""
        select cast(row_to_json(t) as text) from (select p.id, p.surname, p.given_name as "givenName", p.patronymic, p.birth_date as "birthDate", p.sex,
            s.name_kk as school, p.grade, p.letter, p.language, p.created_at as "enteredAt", encode(p.iin_sealed, 'base64') as iin
            from pupil p join school s on s.id = p.school_id) t""")
    List<String> pupil();

    @SQL("""
        select cast(row_to_json(t) as text) from (select s.name_kk as school, e.grade, e.letter, e.since, e.until
            from enrolment e join school s on s.id = e.school_id order by e.since, e.id) t""")
    List<String> enrolments();

    @SQL("""
        select cast(row_to_json(t) as text) from (select id, name, relation, legal_representative as "legalRepresentative", ended_on as "endedOn",
            encode(phone_sealed, 'base64') as phone from guardian order by id) t""")
    List<String> guardians();

    @SQL("""
        select cast(row_to_json(t) as text) from (select given_by as "givenBy", relation, given_on as "givenOn", scopes, until, withdrawn_on as "withdrawnOn",
            recorded_at as "recordedAt", document_note as "documentNote" from consent order by given_on, id) t""")
    List<String> consents();

    @SQL("""
        select cast(row_to_json(t) as text) from (select c.id, c.number, s.name_kk as school, o.display_name as by, c.status, c.reasons, c.source, c.risk,
            c.grade, c.opened_on as "openedOn", c.closed_on as "closedOn", c.outcome, c.follow_up_on as "followUpOn", c.last_contact_on as "lastContactOn",
            c.urgent_until as "urgentUntil", c.erased_on as "erasedOn"
            from support_case c join school s on s.id = c.school_id join staff o on o.id = c.owner_id order by c.opened_on, c.id) t""")
    List<String> cases();

    @SQL("""
        select cast(row_to_json(t) as text) from (select k.id, c.number, k.at, k.kind, k.risk_from as "riskFrom", k.risk_to as "riskTo", k.field,
            o.display_name as by from case_step k join support_case c on c.id = k.case_id join staff o on o.id = k.staff_id order by k.at, k.id) t""")
    List<String> steps();

    @SQL("""
        select cast(row_to_json(t) as text) from (select k.id, c.number, k.held_on as "heldOn", k.started_at as "startedAt", k.minutes, k.kind, k.place, k.themes,
            k.methods, k.follow_up_on as "followUpOn", k.signed_at as "signedAt", o.display_name as by
            from support_session k join support_case c on c.id = k.case_id join staff o on o.id = k.author_id order by k.held_on, k.started_at, k.id) t""")
    List<String> sessions();

    @SQL("""
        select cast(row_to_json(t) as text) from (select k.id, c.number, k.at, o.display_name as by
            from session_addendum k join support_case c on c.id = k.case_id join staff o on o.id = k.author_id order by k.at, k.id) t""")
    List<String> addenda();

    @SQL("""
        select cast(row_to_json(t) as text) from (select k.id, c.number, k.on_day as "plannedOn", k.starts_at as "startedAt", k.minutes, k.whom as kind, k.place,
            k.state, k.why, encode(k.about_sealed, 'base64') as about, encode(k.words_sealed, 'base64') as words, o.display_name as by
            from appointment k left join support_case c on c.id = k.case_id join staff o on o.id = k.staff_id order by k.on_day, k.starts_at, k.id) t""")
    List<String> appointments();

    @SQL("""
        select cast(row_to_json(t) as text) from (select g.name as programme, m.held_on as "heldOn", m.started_at as "startedAt", m.minutes, o.display_name as by
            from group_attendance a join group_meeting m on m.id = a.meeting_id join training_group g on g.id = a.group_id join staff o on o.id = a.staff_id
            order by m.held_on, m.started_at, m.id) t""")
    List<String> meetings();

    @SQL("""
        select cast(row_to_json(t) as text) from (select r.id, g.name as programme, m.held_on as "heldOn", encode(r.sealed, 'base64') as remark, o.display_name as by
            from group_remark r join group_meeting m on m.id = r.meeting_id join training_group g on g.id = r.group_id join staff o on o.id = r.author_id
            order by m.held_on, r.told_at, r.id) t""")
    List<String> remarks();

    @SQL("""
        select cast(row_to_json(t) as text) from (select e.at, o.display_name as by, e.roles, e.action, e.record_kind as record, e.field_class as fields, e.reason
            from audit_event e join staff o on o.id = e.staff_id
            where e.pupil_id = any(cast((select same_child(disclosed_child())) as uuid[])) or e.record_kind = 'case' and e.record_id = any(cast((select disclosed_cases()) as uuid[]))
            order by e.at, e.id) t""")
    List<String> looks();
}
