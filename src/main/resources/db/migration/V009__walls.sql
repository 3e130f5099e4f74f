-- Row policies below the portal's code: for whom a transaction works is said by a signed token in the setting tirek.context, set for that transaction only.
-- A policy asks the functions here in the form (select f()), which PostgreSQL answers once a statement.

-- The key of the signature, made ready for HMAC-SHA-256; put here by the owner's migration step (kz.tirek.shared.Migration), read by context() alone.
create table context_key (
    one       boolean primary key default true check (one),
    inner_pad bytea   not null check (octet_length(inner_pad) = 64),
    outer_pad bytea   not null check (octet_length(outer_pad) = 64)
);

-- What the token says: version, staff id, subject, roles, schools, districts, regions, expiry, signature. Null when there is none, or a forged or expired one.
create function context() returns text[] language plpgsql stable security definer set search_path = tirek, pg_temp as $$
declare
    token text := current_setting('tirek.context', true);
    pads  context_key;
    said  text[];
begin
    if coalesce(length(token), 0) < 65 then
        return null;
    end if;
    select * into pads from context_key;
    if encode(sha256(pads.outer_pad || sha256(pads.inner_pad || convert_to(left(token, -65), 'UTF8'))), 'hex') is distinct from right(token, 64) then
        return null;
    end if;
    said := string_to_array(token, ';');
    if said[8]::bigint < extract(epoch from clock_timestamp()) then
        return null;
    end if;
    return said;
end $$;

create function my_subject() returns text language sql stable security definer set search_path = tirek, pg_temp as $$
    select convert_from(decode(said[3], 'base64'), 'UTF8') from context() as said
$$;

-- The staff record; before the portal knows it, by the subject.
create function me() returns uuid language sql stable security definer set search_path = tirek, pg_temp as $$
    select coalesce(nullif(said[2], '')::uuid, (select id from staff where subject = my_subject())) from context() as said
$$;

create function is_a(variadic roles text[]) returns boolean language sql stable security definer set search_path = tirek, pg_temp as $$
    select coalesce((select string_to_array(said[4], ',') && roles from context() as said), false)
$$;

create function my_schools() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select coalesce((select string_to_array(nullif(said[5], ''), ',')::uuid[] from context() as said), '{}')
$$;

create function my_districts() returns text[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select coalesce((select string_to_array(nullif(said[6], ''), ',') from context() as said), '{}')
$$;

-- ---- which cases ---------------------------------------------------------------------------------------------------------------------------

-- who works on a case beside its owner, and since when the Centre does
alter table support_case add column co_workers uuid[] not null default '{}', add column referred_at timestamptz;
create index support_case_co_workers on support_case using gin (co_workers) where co_workers <> '{}';
create index support_case_referred on support_case (referred_at) where referred_at is not null;

-- Cases whose narratives the person may read and write: their own, those they share, those referred to the Centre for its specialists.
create function cases_i_work() returns uuid[] language plpgsql stable security definer set search_path = tirek, pg_temp as $$
declare
    person uuid := me();
begin
    return array(
        select id from support_case where owner_id = person and is_a('psychologist')
        union select id from support_case where co_workers <> '{}' and co_workers @> array[person] and is_a('psychologist', 'specialist')
        union select id from support_case where referred_at is not null and is_a('specialist'));
end $$;

-- Those they may read.
create function cases_i_read() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select cases_i_work()
$$;

create function pupils_of_my_cases() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select distinct pupil_id from support_case where id = any((select cases_i_read())::uuid[]))
$$;

-- Whether a pupil of the person's schools has a case under way, whoever leads it: no second one is opened beside it.
create function under_way(child uuid) returns boolean language sql stable security definer set search_path = tirek, pg_temp as $$
    select exists (select 1 from support_case c join pupil p on p.id = c.pupil_id
        where c.pupil_id = child and c.status <> 'CLOSED' and (p.school_id = any((select my_schools())::uuid[]) or p.id = any((select pupils_of_my_cases())::uuid[])))
$$;

-- How many notes wait for each psychologist, of sessions held before a day; for the manager, who reads no session.
create function unsigned_sessions(before date) returns table (author_id uuid, sessions bigint)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select author_id, count(*) from support_session where signed_at is null and held_on < before and (select is_a('manager')) group by author_id
$$;

-- ---- which pupils --------------------------------------------------------------------------------------------------------------------------

-- What hangs on a pupil stands at the pupil's school of today, whatever school it came from.
alter table enrolment add column scope_school_id uuid references school;
alter table guardian add column scope_school_id uuid references school;
alter table consent add column scope_school_id uuid references school;
update enrolment k set scope_school_id = p.school_id from pupil p where p.id = k.pupil_id;
update guardian k set scope_school_id = p.school_id from pupil p where p.id = k.pupil_id;
update consent k set scope_school_id = p.school_id from pupil p where p.id = k.pupil_id;
alter table enrolment alter column scope_school_id set not null;
alter table guardian alter column scope_school_id set not null;
alter table consent alter column scope_school_id set not null;
create index enrolment_scope on enrolment (scope_school_id);
create index guardian_scope on guardian (scope_school_id);
create index consent_scope on consent (scope_school_id);

-- The transaction that moves a pupil away still sees the pupil until it ends; none after it does.
alter table pupil add column moved_in xid8;

create function stand_at_school() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    select school_id into new.scope_school_id from pupil where id = new.pupil_id;
    return new;
end $$;
create trigger enrolment_scope before insert on enrolment for each row execute function stand_at_school();
create trigger guardian_scope before insert on guardian for each row execute function stand_at_school();
create trigger consent_scope before insert on consent for each row execute function stand_at_school();

create function move_along() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if tg_when = 'BEFORE' then
        new.moved_in := pg_current_xact_id();
        return new;
    end if;
    update enrolment set scope_school_id = new.school_id where pupil_id = new.id;
    update guardian set scope_school_id = new.school_id where pupil_id = new.id;
    update consent set scope_school_id = new.school_id where pupil_id = new.id;
    return null;
end $$;
create trigger pupil_moves before update on pupil for each row when (old.school_id <> new.school_id) execute function move_along();
create trigger pupil_moved after update on pupil for each row when (old.school_id <> new.school_id) execute function move_along();

create function moved_now(child uuid) returns boolean language sql stable security definer set search_path = tirek, pg_temp as $$
    select exists (select 1 from pupil where id = child and moved_in = pg_current_xact_id_if_assigned())
$$;

-- an addendum stands in the case of its session
alter table session_addendum add column case_id uuid references support_case;
alter table session_addendum disable trigger session_addendum_fixed;
update session_addendum a set case_id = s.case_id from support_session s where s.id = a.session_id;
alter table session_addendum enable trigger session_addendum_fixed;
alter table session_addendum alter column case_id set not null;
create index session_addendum_case on session_addendum (case_id);

-- The key under which a person's browser keeps drafts is theirs alone.
create table staff_key (
    staff_id  uuid  primary key references staff,
    draft_key bytea not null check (octet_length(draft_key) = 32)
);
insert into staff_key select id, draft_key from staff;
alter table staff drop column draft_key;
grant select, insert on staff_key to ${app};

-- ---- policies ------------------------------------------------------------------------------------------------------------------------------

-- Forced on the owner too; what the owner's triggers and functions need is said by a policy of its own.
do $$
declare
    confidential text;
begin
    foreach confidential in array array['context_key', 'staff', 'staff_key', 'assignment', 'request', 'draft', 'audit_event', 'pupil', 'enrolment',
            'guardian', 'consent', 'support_case', 'case_step', 'support_session', 'session_addendum', 'caseload_tally', 'child_year', 'child_tally',
            'session_tally'] loop
        execute format('alter table %I enable row level security', confidential);
        execute format('alter table %I force row level security', confidential);
        execute format('create policy owner on %I to %I using (true) with check (true)', confidential, current_user);
    end loop;
end $$;

-- everyone signed in may see who works here; a newcomer sees and makes their own record
create policy colleagues on staff for select to ${app} using ((select me()) is not null or subject = (select my_subject()));
create policy newcomer on staff for insert to ${app} with check (subject = (select my_subject()));
create policy own on staff for update to ${app} using (id = (select me()));
create policy own on staff_key to ${app} using (staff_id = (select me()));
create policy own on request to ${app} using (staff_id = (select me()));
create policy own on draft to ${app} using (staff_id = (select me()));
create policy own on assignment for select to ${app} using (staff_id = (select me()));
create policy administration on assignment to ${app} using ((select is_a('admin')));

-- every person's doings are noted as theirs; only the person responsible for personal data reads them
create policy own on audit_event for insert to ${app} with check (staff_id = (select me()));
create policy oversight on audit_event for select to ${app} using ((select is_a('privacy')));

create policy school on pupil for select to ${app} using (
    (select is_a('psychologist')) and school_id = any((select my_schools())::uuid[]) or id = any((select pupils_of_my_cases())::uuid[])
    or moved_in = (select pg_current_xact_id_if_assigned()));
create policy enter on pupil for insert to ${app} with check ((select is_a('psychologist')) and school_id = any((select my_schools())::uuid[]));
create policy correct on pupil for update to ${app} using ((select is_a('psychologist')) and school_id = any((select my_schools())::uuid[]))
    with check ((select is_a('psychologist')));
create policy school on enrolment for select to ${app} using (
    (select is_a('psychologist')) and scope_school_id = any((select my_schools())::uuid[]) or pupil_id = any((select pupils_of_my_cases())::uuid[]));
create policy enter on enrolment for insert to ${app} with check (
    (select is_a('psychologist')) and (scope_school_id = any((select my_schools())::uuid[]) or moved_now(pupil_id)));
create policy correct on enrolment for update to ${app} using ((select is_a('psychologist')) and scope_school_id = any((select my_schools())::uuid[]));
create policy read on guardian for select to ${app} using (
    (select is_a('psychologist')) and scope_school_id = any((select my_schools())::uuid[]) or pupil_id = any((select pupils_of_my_cases())::uuid[]));
create policy school on guardian to ${app} using ((select is_a('psychologist')) and scope_school_id = any((select my_schools())::uuid[]));
create policy read on consent for select to ${app} using (
    (select is_a('psychologist')) and scope_school_id = any((select my_schools())::uuid[]) or pupil_id = any((select pupils_of_my_cases())::uuid[]));
create policy school on consent to ${app} using ((select is_a('psychologist')) and scope_school_id = any((select my_schools())::uuid[]));

-- the manager sees the facts of every case; names and narratives stand in other tables
create policy read on support_case for select to ${app} using (
    owner_id = (select me()) and (select is_a('psychologist')) or (select is_a('manager')) or id = any((select cases_i_read())::uuid[]));
create policy open on support_case for insert to ${app} with check (
    owner_id = (select me()) and (select is_a('psychologist')) and school_id = any((select my_schools())::uuid[]));
create policy work on support_case for update to ${app} using (id = any((select cases_i_work())::uuid[]));
create policy read on case_step for select to ${app} using (case_id = any((select cases_i_read())::uuid[]));
create policy work on case_step for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]) and staff_id = (select me()));
create policy read on support_session for select to ${app} using (case_id = any((select cases_i_read())::uuid[]));
create policy work on support_session for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]) and author_id = (select me()));
create policy rewrite on support_session for update to ${app} using (case_id = any((select cases_i_work())::uuid[]) and author_id = (select me()));
create policy read on session_addendum for select to ${app} using (case_id = any((select cases_i_read())::uuid[]));
create policy work on session_addendum for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]) and author_id = (select me()));

create policy oversight on caseload_tally for select to ${app} using ((select is_a('manager')));
create policy figures on child_tally for select to ${app} using ((select is_a('manager', 'official')));
create policy figures on session_tally for select to ${app} using ((select is_a('manager', 'official')));

revoke execute on function context(), my_subject(), me(), is_a(text[]), my_schools(), my_districts(), cases_i_work(), cases_i_read(), pupils_of_my_cases(),
    under_way(uuid), unsigned_sessions(date), moved_now(uuid), stand_at_school(), move_along() from public;
grant execute on function my_subject(), me(), is_a(text[]), my_schools(), my_districts(), cases_i_work(), cases_i_read(), pupils_of_my_cases(),
    under_way(uuid), unsigned_sessions(date), moved_now(uuid) to ${app};
