-- What waits for each person: terms that the Centre has set itself, the to-do list, the bell, and how a person wants mail.

-- ---- terms ---------------------------------------------------------------------------------------------------------------------------------

-- Kept in versions: a change is a new row, the newest one counts. No basis: an internal target of the Centre, never law.
create table clock_target (
    code       text        not null check (code ~ '^[A-Z_]{3,40}$'),
    version    integer     not null check (version > 0),
    amount     integer     not null check (amount >= 1),
    unit       text        not null check (unit in ('HOURS', 'DAYS', 'WORKING_HOURS', 'WORKING_DAYS')),
    basis      text        check (char_length(basis) between 1 and 300),
    changed_at timestamptz not null,
    changed_by uuid        references staff,
    primary key (code, version),
    check (amount <= case when unit in ('HOURS', 'WORKING_HOURS') then 8784 else 366 end)
);
create index clock_target_changed_by on clock_target (changed_by);
create trigger clock_target_fixed before update or delete or truncate on clock_target execute function refuse_change();

create table clock_hours (
    version    integer     primary key check (version > 0),
    opens      time        not null,
    closes     time        not null check (closes > opens),
    changed_at timestamptz not null,
    changed_by uuid        references staff
);
create index clock_hours_changed_by on clock_hours (changed_by);
create trigger clock_hours_fixed before update or delete or truncate on clock_hours execute function refuse_change();

insert into clock_target (code, version, amount, unit, changed_at)
select code, 1, amount, unit, now() from (values
    ('CRISIS_ACCEPT', 3, 'HOURS'),
    ('MOBILE_TEAM', 24, 'HOURS'),
    ('SAFETY_PLAN', 72, 'HOURS'),
    ('CRITICAL_SCREENING', 4, 'HOURS'),
    ('REVIEW_FIRST', 7, 'DAYS'),
    ('REVIEW_SECOND', 14, 'DAYS'),
    ('REVIEW_THIRD', 30, 'DAYS'),
    ('REVIEW_FOURTH', 90, 'DAYS'),
    ('NOTE_MISSING', 1, 'WORKING_DAYS'),
    ('MEASURE_TO_MANAGER', 5, 'WORKING_DAYS'),
    ('LETTER_ANSWER', 10, 'WORKING_DAYS'),
    ('TRANSFER_ACCEPT', 3, 'WORKING_DAYS'),
    ('EMERGENCY_REVIEW', 3, 'WORKING_DAYS')) as seed (code, amount, unit);
insert into clock_hours values (1, '09:00', '18:00', now(), null);

-- ---- to-do list ----------------------------------------------------------------------------------------------------------------------------

-- An address holds no name: the child, where a person may know it, comes from the case.
create table todo (
    id            uuid primary key,
    version       integer     not null default 0,
    staff_id      uuid        not null references staff,
    duty          text        not null check (duty ~ '^[A-Z_]{3,40}$'),
    subject       uuid        not null,
    case_id       uuid        references support_case,
    path          text        not null check (path ~ '^/[A-Za-z0-9/_?=&#.-]{1,200}$'),
    made_at       timestamptz not null,
    due_at        timestamptz not null,
    escalate_at   timestamptz,
    escalated_at  timestamptz,
    snoozed_until timestamptz,
    done_at       timestamptz,
    done_by       uuid        references staff,
    handed_by     uuid        references staff,
    handed_at     timestamptz,
    check ((done_at is null) = (done_by is null) and (handed_at is null) = (handed_by is null))
);
-- one open item of a kind about one thing for each person
create unique index todo_open on todo (duty, subject, staff_id) where done_at is null;
create index todo_mine on todo (staff_id, due_at, id) where done_at is null;
create index todo_done on todo (staff_id, done_at desc) where done_at is not null;
create index todo_case on todo (case_id);
create index todo_done_by on todo (done_by);
create index todo_handed_by on todo (handed_by);
create index todo_escalation on todo (escalate_at) where done_at is null and escalated_at is null;
create index todo_snoozed on todo (snoozed_until) where done_at is null and snoozed_until is not null;

insert into kept_with values ('todo', 'case_id', 20);

-- What a person is told by the portal itself.
create table notice (
    id       uuid primary key,
    staff_id uuid        not null references staff,
    kind     text        not null check (kind ~ '^[A-Z_]{3,40}$'),
    path     text        not null check (path ~ '^/[A-Za-z0-9/_?=&#.-]{1,200}$'),
    told_at  timestamptz not null,
    read_at  timestamptz
);
create index notice_unread on notice (staff_id) where read_at is null;
create index notice_mine on notice (staff_id, told_at desc, id);
create index notice_told on notice (told_at);

alter table clock_target enable row level security;
alter table clock_target force row level security;
alter table clock_hours enable row level security;
alter table clock_hours force row level security;
alter table todo enable row level security;
alter table todo force row level security;
alter table notice enable row level security;
alter table notice force row level security;
create policy owner on clock_target to current_user using (true) with check (true);
create policy owner on clock_hours to current_user using (true) with check (true);
create policy owner on todo to current_user using (true) with check (true);
create policy owner on notice to current_user using (true) with check (true);
create policy read on clock_target for select to ${app} using (true);
create policy set_anew on clock_target for insert to ${app} with check ((select is_a('manager')));
create policy read on clock_hours for select to ${app} using (true);
create policy set_anew on clock_hours for insert to ${app} with check ((select is_a('manager')));
create policy own on todo for select to ${app} using (staff_id = (select me()));
create policy work on todo for update to ${app} using (staff_id = (select me()));
create policy own on notice for select to ${app} using (staff_id = (select me()));
create policy mark on notice for update to ${app} using (staff_id = (select me()));
-- whoever works tells others, about nothing but an address of the portal
create policy tell on notice for insert to ${app} with check ((select me()) is not null and read_at is null);
create policy tidy on notice for delete to ${app} using ((select is_a('clock')));
create policy old on notice for select to ${app} using ((select is_a('clock')));
grant select, insert on clock_target, clock_hours, notice to ${app};
grant delete, update (read_at) on notice to ${app};
grant select, update (version, snoozed_until, done_at, done_by) on todo to ${app};

-- Makes or moves one open item. For somebody else too: an item shows its owner nothing that the row policies do not show them.
create function todo_due(new_id uuid, person uuid, what text, about uuid, of_case uuid, at_path text, due timestamptz, escalation timestamptz, moment timestamptz)
    returns boolean language sql security definer set search_path = tirek, pg_temp as $$
    insert into todo (id, staff_id, duty, subject, case_id, path, made_at, due_at, escalate_at)
    select new_id, person, what, about, of_case, at_path, moment, due, escalation where (select me()) is not null
    on conflict (duty, subject, staff_id) where done_at is null do update set version = todo.version + 1, due_at = excluded.due_at,
        escalate_at = case when todo.escalated_at is null then excluded.escalate_at end, path = excluded.path,
        snoozed_until = case when excluded.due_at = todo.due_at then todo.snoozed_until end
    returning xmax = 0
$$;

-- Closes an item for everybody. @return how many it was open for
create function todo_settled(what text, about uuid, moment timestamptz) returns integer language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    closed integer;
begin
    update todo set version = version + 1, done_at = moment, done_by = me(), snoozed_until = null
    where duty = what and subject = about and done_at is null and me() is not null;
    get diagnostics closed = row_count;
    return closed;
end $$;

-- To whom the person's own open item can be handed: who works at the same school or at the Centre and, where it hangs on a case, works on that case already.
create function todo_colleagues(item uuid) returns table (id uuid, display_name text) language sql stable security definer set search_path = tirek, pg_temp as $$
    select distinct s.id, s.display_name from todo t
    join assignment mine on mine.staff_id = t.staff_id and mine.until is null and mine.unit_kind in ('SCHOOL', 'REGION')
    join assignment theirs on theirs.unit_kind = mine.unit_kind and theirs.unit_key = mine.unit_key and theirs.until is null and theirs.staff_id <> t.staff_id
    join staff s on s.id = theirs.staff_id and s.roles && array['PSYCHOLOGIST', 'DEPUTY', 'SPECIALIST', 'MANAGER']
    where t.id = item and t.staff_id = (select me()) and t.done_at is null and (t.case_id is null
        or exists (select 1 from support_case c where c.id = t.case_id and c.owner_id = s.id)
        or exists (select 1 from case_share h where h.case_id = t.case_id and h.staff_id = s.id and h.kind in ('CO_WORKER', 'STAND_IN') and h.ended_at is null
            and h.begins_at <= clock_timestamp() and (h.ends_at is null or clock_timestamp() < h.ends_at)))
        and not exists (select 1 from todo o where o.duty = t.duty and o.subject = t.subject and o.staff_id = s.id and o.done_at is null)
$$;

-- Hands the person's own open item to such a colleague, and takes back within a day what is not done yet.
create function todo_hand(item uuid, colleague uuid, moment timestamptz) returns integer language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    changed integer;
begin
    update todo t set staff_id = colleague, handed_by = me(), handed_at = moment, snoozed_until = null, version = version + 1
    where t.id = item and t.staff_id = me() and t.done_at is null and colleague in (select c.id from todo_colleagues(item) c);
    get diagnostics changed = row_count;
    return changed;
end $$;

create function todo_take_back(item uuid, moment timestamptz) returns integer language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    changed integer;
begin
    update todo set staff_id = me(), handed_by = null, handed_at = null, version = version + 1
    where id = item and handed_by = me() and done_at is null and handed_at > moment - interval '1 day';
    get diagnostics changed = row_count;
    return changed;
end $$;

-- For the job "clock": what was snoozed until now, and what a manager must know; the rows it changed.
create function todo_wake(moment timestamptz) returns table (staff_id uuid, path text) language sql security definer set search_path = tirek, pg_temp as $$
    update todo set version = version + 1, snoozed_until = null
    where done_at is null and snoozed_until <= moment and (select is_a('clock')) returning staff_id, path
$$;

create function todo_escalate(moment timestamptz, gone timestamptz) returns table (staff_id uuid, path text)
language sql security definer set search_path = tirek, pg_temp as $$
    with late as (
        update todo t set version = t.version + 1, escalated_at = moment
        where t.id in (select l.id from todo l where l.done_at is null and l.escalated_at is null and l.escalate_at <= moment and (select is_a('clock'))
            order by l.escalate_at limit 200 for update skip locked)
        returning t.duty, t.subject, t.case_id, t.path, t.due_at)
    insert into todo (id, staff_id, duty, subject, case_id, path, made_at, due_at, escalated_at)
    select gen_random_uuid(), e.staff_id, e.duty, e.subject, e.case_id, e.path, moment, e.due_at, moment from (
        select distinct on (s.id, late.duty, late.subject) s.id as staff_id, late.* from late
        join staff s on s.roles @> array['MANAGER'] and s.last_seen_at > gone) as e
    on conflict (duty, subject, staff_id) where done_at is null do nothing
    returning todo.staff_id, todo.path
$$;

-- ---- mail ----------------------------------------------------------------------------------------------------------------------------------

-- What a person wants by mail, and when. Times are the region's.
create table mail_setting (
    staff_id    uuid primary key references staff,
    version     integer not null,
    silent      text[]  not null default '{}',
    quiet_from  time,
    quiet_until time,
    digest_at   time,
    digest_on   date,
    check ((quiet_from is null) = (quiet_until is null) and quiet_from <> quiet_until)
);
create index mail_setting_digest on mail_setting (digest_at) where digest_at is not null;
alter table mail_setting enable row level security;
alter table mail_setting force row level security;
create policy owner on mail_setting to current_user using (true) with check (true);
create policy own on mail_setting to ${app} using (staff_id = (select me()));
create policy carry on mail_setting for select to ${app} using ((select is_a('postman', 'clock')));
create policy digest on mail_setting for update to ${app} using ((select is_a('clock')));
grant select, insert on mail_setting to ${app};
grant update (version, silent, quiet_from, quiet_until, digest_at, digest_on) on mail_setting to ${app};

-- how many tasks the mail of a day speaks of; 0 for word of one thing
alter table mail add column tasks integer not null default 0 check (tasks >= 0);
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind ~ '^[A-Z_]{3,40}$');
-- the mail of the day takes along what has waited for it
create policy digest on mail for update to ${app} using ((select is_a('clock')));
create policy waiting on mail for select to ${app} using ((select is_a('clock')));

-- How much waits for each person who wants a mail of the day, for the job "clock".
create function todo_digest(today date, now_is time, until timestamptz) returns table (staff_id uuid, tasks bigint)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select d.staff_id, (select count(*) from todo t where t.staff_id = d.staff_id and t.done_at is null and t.due_at < until and t.snoozed_until is null)
    from mail_setting d where d.digest_at <= now_is and (d.digest_on is null or d.digest_on < today) and (select is_a('clock'))
$$;

-- ---- what waits already --------------------------------------------------------------------------------------------------------------------

insert into todo (id, staff_id, duty, subject, case_id, path, made_at, due_at)
select gen_random_uuid(), author_id, 'NOTE_MISSING', id, case_id, '/sessions/' || id, created_at, (held_on + 1 + time '18:00') at time zone 'Asia/Almaty'
from support_session where signed_at is null;
insert into todo (id, staff_id, duty, subject, case_id, path, made_at, due_at)
select gen_random_uuid(), owner_id, 'FOLLOW_UP', id, id, '/cases/' || number, changed_at, (follow_up_on + time '23:59') at time zone 'Asia/Almaty'
from support_case where follow_up_on is not null and status <> 'CLOSED';

-- ---- as lists show it ----------------------------------------------------------------------------------------------------------------------

-- the child's name only where the row policies give the case and the pupil to whoever asks
create view todo_line with (security_invoker = true) as
    select t.id, t.version, t.staff_id, t.duty, t.path, t.made_at, t.due_at, t.snoozed_until, t.done_at, t.escalated_at, t.handed_at, h.display_name as handed_by_name,
        c.number, p.surname || ' ' || p.given_name as pupil_name
    from todo t left join staff h on h.id = t.handed_by left join support_case c on c.id = t.case_id left join pupil p on p.id = c.pupil_id;
grant select on todo_line to ${app};

revoke execute on function todo_due(uuid, uuid, text, uuid, uuid, text, timestamptz, timestamptz, timestamptz), todo_settled(text, uuid, timestamptz),
    todo_colleagues(uuid), todo_hand(uuid, uuid, timestamptz), todo_take_back(uuid, timestamptz),
    todo_wake(timestamptz), todo_escalate(timestamptz, timestamptz), todo_digest(date, time, timestamptz) from public;
grant execute on function todo_due(uuid, uuid, text, uuid, uuid, text, timestamptz, timestamptz, timestamptz), todo_settled(text, uuid, timestamptz),
    todo_colleagues(uuid), todo_hand(uuid, uuid, timestamptz), todo_take_back(uuid, timestamptz),
    todo_wake(timestamptz), todo_escalate(timestamptz, timestamptz), todo_digest(date, time, timestamptz) to ${app};
