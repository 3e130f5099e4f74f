-- Who works on a case beside its owner, or reads it, and until when; the policies themselves read it.
create table case_share (
    id        uuid primary key,
    version   integer     not null,
    case_id   uuid        not null references support_case,
    staff_id  uuid        not null references staff,
    kind      text        not null check (kind in ('CO_WORKER', 'STAND_IN', 'SUPERVISOR')),
    begins_at timestamptz not null,
    ends_at   timestamptz check (ends_at > begins_at),
    given_by  uuid        not null references staff,
    given_at  timestamptz not null,
    ended_at  timestamptz,
    ended_by  uuid        references staff,
    check ((ended_at is null) = (ended_by is null))
);
create unique index case_share_one on case_share (case_id, staff_id, kind) where ended_at is null;
create index case_share_staff on case_share (staff_id) where ended_at is null;
create index case_share_case on case_share (case_id, given_at desc);
create index case_share_given_by on case_share (given_by);
create index case_share_ended_by on case_share (ended_by) where ended_by is not null;

alter table case_step drop constraint case_step_kind_check, add constraint case_step_kind_check check (kind in ('OPENED', 'STARTED', 'RISK_ASSESSED',
    'CORRECTED', 'CONSENT', 'URGENT', 'FOLLOW_UP', 'CLOSED', 'REOPENED', 'LET_IN', 'LET_OUT', 'STOOD_IN', 'HANDED_OVER', 'TRANSFERRED'));

drop index support_case_co_workers;
drop index support_case_referred;

-- Cases of others that the person works on now: as a co-worker, or standing in for the owner.
create function cases_shared() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select case_id from case_share where staff_id = me() and kind in ('CO_WORKER', 'STAND_IN') and ended_at is null
        and begins_at <= clock_timestamp() and (ends_at is null or clock_timestamp() < ends_at) and is_a('psychologist', 'specialist'))
$$;

-- Cases that the person leads: as their owner, or standing in for the owner.
create function cases_i_lead() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(
        select id from support_case where owner_id = me() and is_a('psychologist')
        union select case_id from case_share where staff_id = me() and kind = 'STAND_IN' and ended_at is null
            and begins_at <= clock_timestamp() and (ends_at is null or clock_timestamp() < ends_at) and is_a('psychologist', 'specialist'))
$$;

create or replace function cases_i_work() returns uuid[] language plpgsql stable security definer set search_path = tirek, pg_temp as $$
declare
    person uuid := me();
begin
    return array(select id from support_case where owner_id = person and is_a('psychologist')) || cases_shared();
end $$;

-- Those they may read: also as a supervisor while a discussion lasts, and in an emergency.
create or replace function cases_i_read() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select cases_i_work() || array(
        select case_id from case_share where staff_id = me() and kind = 'SUPERVISOR' and ended_at is null
            and begins_at <= clock_timestamp() and (ends_at is null or clock_timestamp() < ends_at) and is_a('psychologist', 'specialist')
    ) || array(
        select case_id from emergency_access where staff_id = me() and ended_at is null and clock_timestamp() < ends_at
            and is_a('psychologist', 'specialist', 'manager'))
$$;

alter table support_case drop column co_workers, drop column referred_at;

alter table case_share enable row level security;
alter table case_share force row level security;
do $$ begin execute format('create policy owner on case_share to %I using (true) with check (true)', current_user); end $$;
create policy concerned on case_share for select to ${app} using (
    staff_id = (select me()) or given_by = (select me()) or (select is_a('manager')) or case_id = any((select cases_i_read())::uuid[]));
-- whoever leads a case lets others in; the manager lets somebody stand in
create policy let_in on case_share for insert to ${app} with check (given_by = (select me()) and staff_id <> (select me())
    and (case_id = any((select cases_i_lead())::uuid[]) or kind = 'STAND_IN' and (select is_a('manager'))));
create policy finish on case_share for update to ${app} using (
    staff_id = (select me()) or (select is_a('manager')) or case_id = any((select cases_i_lead())::uuid[]));
grant select, insert on case_share to ${app};
grant update (version, ends_at, ended_at, ended_by) on case_share to ${app};

-- An ended share is never opened again.
create function keep_share() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if old.ended_at is not null then
        raise exception 'a share of a case is ended once';
    end if;
    return new;
end $$;
create trigger case_share_kept before update on case_share for each row execute function keep_share();

-- A case as lists show it, and whether it is shared with whoever asks.
create or replace view case_line with (security_invoker = true) as
select c.id, c.number, c.owner_id, c.school_id, c.status, c.risk, c.reasons, c.opened_on, c.follow_up_on, c.last_contact_on, c.changed_at,
       c.consent_id is not null or c.urgent_until is not null as covered,
       p.surname || ' ' || p.given_name as pupil_name, p.search_text as pupil_search, p.grade || ' «' || p.letter || '»' as class_label,
       s.name_kk as school_kk, s.name_ru as school_ru, s.name_en as school_en, o.display_name as owner_name,
       c.id = any((select cases_shared())::uuid[]) as shared
from support_case c
left join pupil p on p.id = c.pupil_id
left join school s on s.id = c.school_id
left join staff o on o.id = c.owner_id;

-- People who may be asked to share work: by name or role as they had it when they last signed in, with what they serve. Nothing but what a list of staff on a wall says.
create function colleagues(pattern text, wanted text[], most integer)
returns table (id uuid, display_name text, roles text[], places text[]) language sql stable security definer set search_path = tirek, pg_temp as $$
    select s.id, s.display_name, s.roles, array(select a.unit_key from assignment a where a.staff_id = s.id and a.until is null order by a.since)
    from staff s where (select me()) is not null and s.id <> (select me()) and s.search_text like pattern and s.roles && wanted and s.subject not like 'job:%'
    order by s.display_name collate "kk-x-icu", s.id limit least(most, 50)
$$;

revoke execute on function cases_shared(), cases_i_lead(), keep_share(), colleagues(text, text[], integer) from public;
grant execute on function cases_shared(), cases_i_lead(), colleagues(text, text[], integer) to ${app};

-- What features keep on a case or on a pupil outside of cases, and lose with it: with the facts of the case, or with the pupil. Rows below cascade.
create table kept_with (
    name   text    not null,
    scope  text    not null check (scope in ('case_id', 'pupil_id')),
    place  integer not null,
    primary key (name, scope)
);
insert into kept_with values ('case_share', 'case_id', 10);

create function erase_kept(of_scope text, of_ids uuid[]) returns integer language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    feature kept_with;
    rows    integer;
    gone    integer := 0;
begin
    if not is_a('keeper') then
        raise exception 'only the keeper erases';
    end if;
    for feature in select * from kept_with where scope = of_scope order by place, name loop
        execute format('delete from %I where %I = any($1)', feature.name, of_scope) using of_ids;
        get diagnostics rows = row_count;
        gone := gone + rows;
    end loop;
    return gone;
end $$;
revoke execute on function erase_kept(text, uuid[]) from public;

create or replace function erase_case(of_case uuid, of_kind text, of_class text, on_day date, early uuid) returns integer
language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    one  support_case;
    rule retention_rule := rule_now(of_kind, of_class);
    gone integer := 0;
begin
    if not is_a('keeper') then
        raise exception 'only the keeper erases';
    end if;
    select * into one from support_case where id = of_case;
    perform 1 from support_case where pupil_id = one.pupil_id and school_year = one.school_year order by id for update;
    select * into one from support_case where id = of_case;
    if exists (select 1 from erasure e where e.case_id = of_case and e.kind = of_kind and e.field_class = of_class) then
        return 0;
    end if;
    if one.id is null or one.status <> 'CLOSED' or on_hold(of_case)
            or early is null and (rule.days is null or one.closed_on > on_day - rule.days)
            or early is not null and not exists (select 1 from early_erasure y where y.id = early and y.case_id = of_case and y.confirmed and y.done_at is null) then
        return -1;
    end if;
    if of_class = 'IDENTITY' and exists (select 1 from support_case o where o.pupil_id = one.pupil_id and o.school_year = one.school_year
            and (o.status <> 'CLOSED' or o.erased_on is null or on_hold(o.id) or early is null and o.closed_on > on_day - rule.days)) then
        return -1;
    end if;
    if of_class = 'NARRATIVE' then
        delete from narrative where case_id = of_case;
        get diagnostics gone = row_count;
        update support_case set erased_on = on_day, risk_why_at = null, urgent_at = null, next_step_at = null, version = version + 1 where id = of_case;
    elsif of_kind = 'SESSION' then
        delete from session_addendum where case_id = of_case;
        update support_session set held_on = date_trunc('month', held_on)::date, started_at = '00:00', place = 'OTHER', themes = '{}', methods = '{}',
            follow_up_on = null, created_at = date_trunc('month', created_at), signed_at = date_trunc('month', signed_at), version = version + 1
            where case_id = of_case;
        get diagnostics gone = row_count;
    elsif of_class = 'FACTS' then
        delete from case_step where case_id = of_case;
        get diagnostics gone = row_count;
        gone := gone + erase_kept('case_id', array[of_case]);
        update support_case set source = 'OTHER', last_contact_on = null, urgent_until = null, version = version + 1 where id = of_case;
    else
        insert into erasure (case_id, kind, field_class, number, rule_version, early_id, rows, asked_at, done_at)
            select o.id, of_kind, of_class, o.number, case when early is null then rule.version end, early, 1, now(), now()
            from support_case o where o.pupil_id = one.pupil_id and o.school_year = one.school_year;
        return unlink_child(one, on_day);
    end if;
    insert into erasure (case_id, kind, field_class, number, rule_version, early_id, rows, asked_at, done_at)
        values (of_case, of_kind, of_class, one.number, case when early is null then rule.version end, early, gone, now(),
            case when of_class <> 'NARRATIVE' then now() end);
    return gone;
end $$;

create or replace function erase_other(of_kind text, on_day date, most integer) returns integer language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    going uuid[];
    gone  integer := 0;
begin
    if not is_a('keeper') then
        raise exception 'only the keeper erases';
    end if;
    if of_kind = 'DRAFT' then
        delete from draft where (staff_id, form_key) in (select d.staff_id, d.form_key from rule_now('DRAFT', 'NARRATIVE') r
            join draft d on d.saved_at < before_day(on_day, r.days) limit most);
        get diagnostics gone = row_count;
    elsif of_kind = 'REQUEST_KEY' then
        delete from request where (staff_id, key) in (select q.staff_id, q.key from rule_now('REQUEST_KEY', 'FACTS') r
            join request q on q.at < before_day(on_day, r.days) limit most);
        get diagnostics gone = row_count;
    else
        going := array(select id from other_due(of_kind, on_day) where not held limit most);
        gone := cardinality(going);
        if of_kind = 'CONSENT' then
            delete from consent where id = any(going);
        elsif of_kind = 'SUBJECT_REQUEST' then
            delete from subject_request where id = any(going);
        else
            perform erase_kept('pupil_id', going);
            delete from consent where pupil_id = any(going);
            delete from guardian where pupil_id = any(going);
            delete from enrolment where pupil_id = any(going);
            delete from child_year where pupil_id = any(going) and school_id is null;
            delete from pupil where id = any(going);
        end if;
    end if;
    return gone;
end $$;
