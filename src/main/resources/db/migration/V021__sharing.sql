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
