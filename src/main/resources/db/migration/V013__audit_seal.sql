-- The audit that can be proved: rows get an order that survives gaps, closed ranges of them are chained by digests (kz.tirek.audit.Sealer), and checkpoints of
-- the chain are signed outside the database. What is unusual in who reads is listed for review.

-- xact stands before seq, so that a transaction has its number before it takes a place in the order: once all transactions that were under way when a place was
-- the last one have ended, nothing can come before that place any more.
alter table audit_event
    add column xact xid8 not null default pg_current_xact_id(),
    add column seq bigint generated always as identity;
create unique index audit_event_order on audit_event (seq);

-- who looked at this child, at this record, who looked at all, when; what is rare is found without reading the rest
drop index audit_event_record;
drop index audit_event_pupil;
create index audit_event_record on audit_event (record_id, at) where record_id is not null;
create index audit_event_pupil on audit_event (pupil_id, at) where pupil_id is not null;
create index audit_event_at on audit_event (at, seq);
create index audit_event_rare on audit_event (action, at) where action in ('EXPORT', 'PRINT', 'SIGN_IN');

-- The child that a row concerns, where the portal said only the record, or only the screen of a case.
create function audit_child() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if new.record_kind = 'session' and new.record_id is not null then
        select c.pupil_id into new.pupil_id from support_session s join support_case c on c.id = s.case_id where s.id = new.record_id;
    elsif new.record_kind = 'case' and new.record_id is not null then
        select pupil_id into new.pupil_id from support_case where id = new.record_id;
    elsif new.screen ~ '/cases/TRK-[0-9]{4}-[0-9]{6}' then
        select pupil_id into new.pupil_id from support_case where number = substring(new.screen from 'TRK-[0-9]{4}-[0-9]{6}');
    end if;
    return new;
end $$;
create trigger audit_event_child before insert on audit_event for each row when (new.pupil_id is null) execute function audit_child();

-- The portal says what happened; order and transaction are the database's to say.
revoke insert on audit_event from ${app};
grant insert (id, at, staff_id, roles, action, record_kind, record_id, pupil_id, field_class, record_count, reason, screen) on audit_event to ${app};
grant select on sequence audit_event_seq_seq to ${app};

-- ---- seals ---------------------------------------------------------------------------------------------------------------------------------

-- One closed range of the order. witness: 56 bytes a row: its place, its id, its own digest. digest: over number, range, rows, the digest before, witness.
create table audit_seal (
    number    bigint      primary key check (number > 0),
    after_seq bigint      not null,
    upto_seq  bigint      not null check (upto_seq > after_seq),
    rows      integer     not null check (rows > 0),
    all_rows  bigint      not null check (all_rows >= rows),
    witness   bytea       not null check (octet_length(witness) = 56 * rows),
    digest    bytea       not null check (octet_length(digest) = 32),
    sealed_at timestamptz not null
);
-- digests do not shrink
alter table audit_seal alter column witness set storage external;
create trigger audit_seal_fixed before update or delete or truncate on audit_seal execute function refuse_change();
grant select, insert on audit_seal to ${app};

-- Verifications of the audit that somebody ran; found: how many things were wrong, kinds: of which kinds.
create table audit_check (
    id       uuid        primary key,
    at       timestamptz not null,
    staff_id uuid        not null references staff,
    rows     bigint      not null,
    seals    bigint      not null,
    found    integer     not null,
    kinds    text        not null,
    millis   bigint      not null
);
create index audit_check_at on audit_check (at desc);
create index audit_check_staff on audit_check (staff_id);
create trigger audit_check_fixed before update or delete or truncate on audit_check execute function refuse_change();
grant select, insert on audit_check to ${app};

-- ---- unusual reading -----------------------------------------------------------------------------------------------------------------------

-- From how many different children in an hour on reading is listed for review: internal targets, set by the person responsible for personal data.
create table reading_rule (
    kind       text        primary key check (kind in ('MANY', 'ELSEWHERE', 'NIGHT')),
    version    integer     not null,
    children   integer     not null check (children between 1 and 10000),
    active     boolean     not null,
    from_hour  smallint    not null check (from_hour between 0 and 23),
    until_hour smallint    not null check (until_hour between 0 and 23),
    changed_by uuid        references staff,
    changed_at timestamptz
);
create index reading_rule_changed_by on reading_rule (changed_by);
insert into reading_rule (kind, version, children, active, from_hour, until_hour) values
    ('MANY', 0, 20, true, 0, 0), ('ELSEWHERE', 0, 1, true, 0, 0), ('NIGHT', 0, 1, true, 22, 6);
grant select, update on reading_rule to ${app};

-- An hour of one person's reading, listed once for each kind; decision is sealed under the institution's key.
create table unusual_reading (
    id         uuid        primary key,
    version    integer     not null,
    staff_id   uuid        not null references staff,
    kind       text        not null references reading_rule,
    hour       timestamptz not null,
    children   integer     not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    state      text        not null check (state in ('OPEN', 'EXPLAINED', 'ESCALATED')),
    decision   bytea,
    decided_by uuid        references staff,
    decided_at timestamptz,
    found_at   timestamptz not null,
    unique (staff_id, kind, hour),
    check ((state = 'OPEN') = (decided_at is null)),
    check ((state = 'OPEN') = (decided_by is null)),
    check ((state = 'OPEN') = (decision is null))
);
create index unusual_reading_state on unusual_reading (state, hour desc);
create index unusual_reading_hour on unusual_reading (hour desc);
create index unusual_reading_kind on unusual_reading (kind);
create index unusual_reading_decided_by on unusual_reading (decided_by);
grant select, insert, update on unusual_reading to ${app};

-- Where a child learned on a day: by the enrolments; by the register where there are none.
create function school_of(child uuid, on_day date) returns uuid language sql stable security definer set search_path = tirek, pg_temp as $$
    select coalesce(
        (select e.school_id from enrolment e where e.pupil_id = child and e.since <= on_day and (e.until is null or e.until >= on_day) order by e.since desc limit 1),
        (select p.school_id from pupil p where p.id = child))
$$;

-- Whether a person served a school at a moment: itself, its district, or the region.
create function served(person uuid, place uuid, moment timestamptz) returns boolean language sql stable security definer set search_path = tirek, pg_temp as $$
    select exists (
        select 1 from assignment a
        where a.staff_id = person and a.since <= moment and (a.until is null or a.until > moment)
            and (a.unit_kind = 'REGION' or a.unit_kind = 'SCHOOL' and a.unit_key = place::text
                or a.unit_kind = 'DISTRICT' and a.unit_key = (select s.district_kato from school s where s.id = place)))
$$;

-- Hours of reading between two moments that a rule calls unusual: reads of single children, not lists. For the job that lists them.
create function unusual_hours(since timestamptz, till timestamptz)
returns table (staff_id uuid, kind text, hour timestamptz, children bigint, first_at timestamptz, last_at timestamptz)
language sql stable security definer set search_path = tirek, pg_temp as $$
    with looked as materialized (
        select e.staff_id, e.pupil_id, e.reason, date_trunc('hour', e.at, 'Asia/Almaty') as hour, min(e.at) as first_at, max(e.at) as last_at
        from audit_event e join staff s on s.id = e.staff_id
        where (select is_a('watcher')) and e.at >= date_trunc('hour', since, 'Asia/Almaty') and e.at < till
            and e.pupil_id is not null and e.action in ('READ', 'EXPORT', 'PRINT') and s.subject not like 'job:%'
        group by 1, 2, 3, 4),
    hits as (
        select l.*, r.kind from looked l join reading_rule r on r.kind = 'MANY'
        union all
        select l.*, r.kind from looked l join reading_rule r on r.kind = 'NIGHT'
        cross join lateral extract(hour from l.hour at time zone 'Asia/Almaty') as of_day where case
            when r.from_hour > r.until_hour then of_day >= r.from_hour or of_day < r.until_hour
            else of_day >= r.from_hour and of_day < r.until_hour end
        union all
        select l.*, r.kind from looked l join reading_rule r on r.kind = 'ELSEWHERE'
        cross join lateral school_of(l.pupil_id, (l.last_at at time zone 'Asia/Almaty')::date) as place
        where l.reason <> 'oversight' and not (served(l.staff_id, place, l.first_at) and served(l.staff_id, place, l.last_at)))
    select h.staff_id, h.kind, h.hour, count(distinct h.pupil_id), min(h.first_at), max(h.last_at)
    from hits h join reading_rule r on r.kind = h.kind and r.active
    group by h.staff_id, h.kind, h.hour, r.children
    having count(distinct h.pupil_id) >= r.children
$$;

-- ---- what the person responsible for personal data may find out about children, and no more ---------------------------------------------------

create index pupil_birth on pupil (birth_date);

-- The one child that is meant: by the number of a case, by the keyed index of the IIN, or by surname, given name and birth date, all three exact.
-- The name is given only to those who knew it, or the IIN; two at most, so that the portal can say that there are several.
create function child_for_audit(case_number text, iin bytea, family text, given text, born date)
returns table (id uuid, name text) language plpgsql stable security definer set search_path = tirek, pg_temp as $$
begin
    if not is_a('privacy') then
        return;
    elsif case_number is not null then
        return query select c.pupil_id, null::text from support_case c where c.number = case_number;
    elsif iin is not null then
        return query select p.id, concat_ws(' ', p.surname, p.given_name, p.patronymic) from pupil p where p.iin_index = iin;
    elsif family is not null and given is not null and born is not null then
        return query select p.id, concat_ws(' ', p.surname, p.given_name, p.patronymic) from pupil p
            where p.birth_date = born and lower(p.surname) = lower(family) and lower(p.given_name) = lower(given) limit 2;
    end if;
end $$;

-- Numbers of cases, for records and children that the audit names: a number says nothing about a child.
create function numbers_for_audit(records uuid[]) returns table (record_id uuid, number text)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select c.id, c.number from support_case c where (select is_a('privacy')) and c.id = any(records)
    union all
    select s.id, c.number from support_session s join support_case c on c.id = s.case_id where (select is_a('privacy')) and s.id = any(records)
    union all
    select distinct on (c.pupil_id) c.pupil_id, c.number from support_case c where (select is_a('privacy')) and c.pupil_id = any(records)
$$;

-- A case and its sessions, by its number.
create function records_for_audit(case_number text) returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select c.id from support_case c where (select is_a('privacy')) and c.number = case_number
        union all select s.id from support_session s join support_case c on c.id = s.case_id where (select is_a('privacy')) and c.number = case_number)
$$;

-- A row of the audit as lists show it.
create view audit_line with (security_invoker = true) as
select e.id, e.seq, e.at, e.staff_id, s.display_name as staff_name, e.roles, e.action, e.record_kind, e.record_id, e.pupil_id, e.field_class, e.record_count,
       e.reason, e.screen
from audit_event e left join staff s on s.id = e.staff_id;
grant select on audit_line to ${app};

-- ---- policies ------------------------------------------------------------------------------------------------------------------------------

do $$
declare
    guarded text;
begin
    foreach guarded in array array['audit_seal', 'audit_check', 'reading_rule', 'unusual_reading'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy owner on %I to %I using (true) with check (true)', guarded, current_user);
    end loop;
end $$;

create policy proof on audit_event for select to ${app} using ((select is_a('sealer', 'verifier')));
create policy proof on audit_seal for select to ${app} using ((select is_a('sealer', 'verifier', 'privacy')));
create policy seal on audit_seal for insert to ${app} with check ((select is_a('sealer')));
create policy oversight on audit_check for select to ${app} using ((select is_a('privacy')));
create policy own on audit_check for insert to ${app} with check ((select is_a('privacy')) and staff_id = (select me()));
create policy read on reading_rule for select to ${app} using ((select is_a('privacy', 'watcher')));
create policy oversight on reading_rule for update to ${app} using ((select is_a('privacy')));
create policy oversight on unusual_reading for select to ${app} using ((select is_a('privacy', 'watcher')));
create policy list on unusual_reading for insert to ${app} with check ((select is_a('watcher')));
create policy list_again on unusual_reading for update to ${app} using ((select is_a('watcher')));
-- nobody reviews their own
create policy review on unusual_reading for update to ${app} using ((select is_a('privacy')) and staff_id <> (select me()))
    with check ((select is_a('privacy')) and staff_id <> (select me()) and decided_by = (select me()));

revoke execute on function audit_child(), school_of(uuid, date), served(uuid, uuid, timestamptz), unusual_hours(timestamptz, timestamptz),
    child_for_audit(text, bytea, text, text, date), numbers_for_audit(uuid[]), records_for_audit(text) from public;
grant execute on function unusual_hours(timestamptz, timestamptz), child_for_audit(text, bytea, text, text, date), numbers_for_audit(uuid[]),
    records_for_audit(text) to ${app};
