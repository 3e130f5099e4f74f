-- Roll-ups, kept by triggers in the transaction that changes a case or a session. The portal reads them and cannot write them.
-- Row locks are taken in one order: cases, then children by (year, pupil), then tallies by key; READ COMMITTED is enough for them to be right,
-- since each step below is a statement of its own and so sees what the transaction it waited for has committed.

-- Cases under way, for the manager.
create table caseload_tally (
    owner_id      uuid    not null references staff,
    school_id     uuid    not null references school,
    open_cases    integer not null,
    high_risk     integer not null,
    critical_risk integer not null,
    primary key (owner_id, school_id)
);
create index caseload_tally_school on caseload_tally (school_id);

-- A child in a school year in which cases of theirs were opened: every reason, the highest risk, school and grade of the latest case.
-- So a child counts once a year and at one school, however many cases they had. No school: no case is left.
create table child_year (
    school_year integer not null,
    pupil_id    uuid    not null references pupil,
    school_id   uuid    references school,
    grade       smallint,
    risk        smallint,
    reasons     text[],
    primary key (school_year, pupil_id)
);
create index child_year_pupil on child_year (pupil_id);
create index child_year_school on child_year (school_id);

-- Distinct children; sums over schools are exact, since a child stands at one school a year.
create table child_tally (
    school_year integer not null,
    school_id   uuid    not null references school,
    dimension   text    not null check (dimension in ('TOTAL', 'RISK', 'STAGE', 'REASON')),
    code        text    not null,
    children    integer not null,
    primary key (school_year, school_id, dimension, code)
);
create index child_tally_school on child_tally (school_id);

-- Sessions written down, at the school of their case; month 202610 is October 2026, school years start in September.
create table session_tally (
    school_year integer generated always as (month / 100 - case when month % 100 < 9 then 1 else 0 end) stored,
    month       integer not null,
    school_id   uuid    not null references school,
    kind        text    not null,
    sessions    integer not null,
    minutes     bigint  not null,
    primary key (month, school_id, kind)
);
create index session_tally_year on session_tally (school_year);
create index session_tally_school on session_tally (school_id);

-- the single cases and sessions that the overview lists or counts
create index support_case_quiet on support_case (coalesce(last_contact_on, opened_on), id) where status <> 'CLOSED' and risk >= 3;
create index support_session_unsigned_on on support_session (held_on) where signed_at is null;

-- ---- adding differences; a row of a tally's own type says by how much --------------------------------------------------------------------

create function add_caseload(changes caseload_tally[]) returns void language plpgsql as $$
declare
    lowest integer;
begin
    with kept as (
        insert into caseload_tally as t (owner_id, school_id, open_cases, high_risk, critical_risk)
        select owner_id, school_id, sum(open_cases), sum(high_risk), sum(critical_risk)
        from unnest(changes) group by owner_id, school_id
        having sum(open_cases) <> 0 or sum(high_risk) <> 0 or sum(critical_risk) <> 0
        order by owner_id, school_id
        on conflict (owner_id, school_id) do update set open_cases = t.open_cases + excluded.open_cases,
            high_risk = t.high_risk + excluded.high_risk, critical_risk = t.critical_risk + excluded.critical_risk
        returning least(open_cases, high_risk, critical_risk) as n
    ) select min(n) into lowest from kept;
    if lowest < 0 then
        raise exception 'caseload_tally would fall below zero: see recount()';
    end if;
end $$;

create function add_sessions(changes session_tally[]) returns void language plpgsql as $$
declare
    lowest integer;
begin
    with kept as (
        insert into session_tally as t (month, school_id, kind, sessions, minutes)
        select month, school_id, kind, sum(sessions), sum(minutes)
        from unnest(changes) group by month, school_id, kind
        having sum(sessions) <> 0 or sum(minutes) <> 0
        order by month, school_id, kind
        on conflict (month, school_id, kind) do update set sessions = t.sessions + excluded.sessions, minutes = t.minutes + excluded.minutes
        returning sessions as n
    ) select min(n) into lowest from kept;
    if lowest < 0 then
        raise exception 'session_tally would fall below zero: see recount()';
    end if;
end $$;

-- Where a child counts.
create function child_marks(c child_year) returns table (dimension text, code text) language sql immutable as $$
    select 'TOTAL', 'ALL' where c.school_id is not null
    union all select 'RISK', (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[c.risk] where c.school_id is not null
    union all select 'STAGE', case when c.grade <= 4 then 'PRIMARY' when c.grade <= 9 then 'BASIC' else 'SENIOR' end where c.school_id is not null
    union all select 'REASON', reason from unnest(c.reasons) as reason where c.school_id is not null
$$;

create function add_children(gone child_year[], come child_year[]) returns void language plpgsql as $$
declare
    lowest integer;
begin
    with changes as (
        select c.school_year, c.school_id, m.dimension, m.code, -1 as n from unnest(gone) c cross join lateral child_marks(c) m
        union all
        select c.school_year, c.school_id, m.dimension, m.code, 1 from unnest(come) c cross join lateral child_marks(c) m
    ), kept as (
        insert into child_tally as t (school_year, school_id, dimension, code, children)
        select school_year, school_id, dimension, code, sum(n)
        from changes group by school_year, school_id, dimension, code
        having sum(n) <> 0
        order by school_year, school_id, dimension, code
        on conflict (school_year, school_id, dimension, code) do update set children = t.children + excluded.children
        returning children as n
    ) select min(n) into lowest from kept;
    if lowest < 0 then
        raise exception 'child_tally would fall below zero: see recount()';
    end if;
end $$;

-- Recounts the children named by two parallel arrays from their cases, and moves the tally by the difference.
create function keep_children(years integer[], pupils uuid[]) returns void language plpgsql as $$
declare
    before child_year[];
    after  child_year[];
begin
    insert into child_year (school_year, pupil_id)
        select year, pupil from unnest(years, pupils) as k (year, pupil) order by year, pupil on conflict do nothing;
    -- whoever changes the same child waits here, and then recounts from what the other has left
    before := array(
        select y from child_year y join unnest(years, pupils) as k (year, pupil) on y.school_year = k.year and y.pupil_id = k.pupil
        order by y.school_year, y.pupil_id for update of y);
    after := array(
        select row(k.year, k.pupil, last.school_id, last.grade, whole.risk, whole.reasons)::child_year
        from unnest(years, pupils) as k (year, pupil)
        left join lateral (
            select c.school_id, c.grade from support_case c where c.school_year = k.year and c.pupil_id = k.pupil
            order by c.opened_on desc, c.id desc limit 1) as last on true
        cross join lateral (
            select max(c.risk) as risk, array_agg(distinct reason) as reasons
            from support_case c cross join unnest(c.reasons) as reason where c.school_year = k.year and c.pupil_id = k.pupil) as whole);
    update child_year y set school_id = a.school_id, grade = a.grade, risk = a.risk, reasons = a.reasons
        from unnest(after) as a where y.school_year = a.school_year and y.pupil_id = a.pupil_id and y is distinct from a;
    perform add_children(before, after);
end $$;

-- ---- triggers ----------------------------------------------------------------------------------------------------------------------------

create function tally_cases() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    changes caseload_tally[];
    moved   session_tally[];
    years   integer[];
    pupils  uuid[];
begin
    if tg_op = 'INSERT' then
        changes := array(select row(owner_id, school_id, 1, (risk = 3)::int, (risk = 4)::int)::caseload_tally from come where status <> 'CLOSED');
        select array_agg(school_year), array_agg(pupil_id) into years, pupils from (select distinct school_year, pupil_id from come) as k;
    elsif tg_op = 'DELETE' then
        changes := array(select row(owner_id, school_id, -1, -(risk = 3)::int, -(risk = 4)::int)::caseload_tally from gone where status <> 'CLOSED');
        select array_agg(school_year), array_agg(pupil_id) into years, pupils from (select distinct school_year, pupil_id from gone) as k;
    else
        changes := array(
            select row(owner_id, school_id, -1, -(risk = 3)::int, -(risk = 4)::int)::caseload_tally from gone where status <> 'CLOSED'
            union all
            select row(owner_id, school_id, 1, (risk = 3)::int, (risk = 4)::int)::caseload_tally from come where status <> 'CLOSED');
        select array_agg(school_year), array_agg(pupil_id) into years, pupils from (
            select k.school_year, k.pupil_id
            from gone o full join come n on o.id = n.id
            cross join lateral (values (o.school_year, o.pupil_id), (n.school_year, n.pupil_id)) as k (school_year, pupil_id)
            where (o.school_year, o.pupil_id, o.school_id, o.grade, o.risk, o.reasons, o.opened_on)
                is distinct from (n.school_year, n.pupil_id, n.school_id, n.grade, n.risk, n.reasons, n.opened_on)
                and k.pupil_id is not null
            group by k.school_year, k.pupil_id) as k;
        -- the sessions of a case that moved to another school move with it
        moved := array(
            select row(null, extract(year from s.held_on) * 100 + extract(month from s.held_on), k.school_id, s.kind, k.n, k.n * s.minutes)::session_tally
            from gone o join come n on o.id = n.id and o.school_id <> n.school_id join support_session s on s.case_id = n.id
            cross join lateral (values (o.school_id, -1), (n.school_id, 1)) as k (school_id, n));
        if cardinality(moved) > 0 then
            perform add_sessions(moved);
        end if;
    end if;
    if years is not null then
        perform keep_children(years, pupils);
    end if;
    if cardinality(changes) > 0 then
        perform add_caseload(changes);
    end if;
    return null;
end $$;

create function tally_sessions() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    changes session_tally[];
begin
    -- a case stays at its school while its sessions are counted there
    if tg_op = 'INSERT' then
        perform 1 from support_case where id in (select case_id from come) order by id for no key update;
    elsif tg_op = 'DELETE' then
        perform 1 from support_case where id in (select case_id from gone) order by id for no key update;
    else
        perform 1 from support_case where id in (select case_id from come union select case_id from gone) order by id for no key update;
    end if;
    if tg_op <> 'INSERT' then
        changes := array(
            select row(null, extract(year from s.held_on) * 100 + extract(month from s.held_on), c.school_id, s.kind, -1, -s.minutes)::session_tally
            from gone s join support_case c on c.id = s.case_id);
    end if;
    if tg_op <> 'DELETE' then
        changes := changes || array(
            select row(null, extract(year from s.held_on) * 100 + extract(month from s.held_on), c.school_id, s.kind, 1, s.minutes)::session_tally
            from come s join support_case c on c.id = s.case_id);
    end if;
    perform add_sessions(changes);
    return null;
end $$;

create trigger support_case_tally_insert after insert on support_case
    referencing new table as come for each statement execute function tally_cases();
create trigger support_case_tally_update after update on support_case
    referencing old table as gone new table as come for each statement execute function tally_cases();
create trigger support_case_tally_delete after delete on support_case
    referencing old table as gone for each statement execute function tally_cases();
create trigger support_session_tally_insert after insert on support_session
    referencing new table as come for each statement execute function tally_sessions();
create trigger support_session_tally_update after update on support_session
    referencing old table as gone new table as come for each statement execute function tally_sessions();
create trigger support_session_tally_delete after delete on support_session
    referencing old table as gone for each statement execute function tally_sessions();

-- ---- proof: what the tallies should be, counted from the raw rows in another way; no row means that all is right -------------------------

create function recount() returns table (tally text, key text, kept bigint, counted bigint) language sql stable set search_path = tirek, pg_temp as $$
    with ranked as (
        select school_year, pupil_id, school_id, grade, max(risk) over child as risk, row_number() over (child order by opened_on desc, id desc) as place
        from support_case window child as (partition by school_year, pupil_id)
    ), home as (
        select * from ranked where place = 1
    ), counted as (
        select 'caseload' as tally, owner_id || ' ' || school_id || ' ' || level as key, count(*) as n
        from support_case cross join lateral (values ('open', true), ('high', risk = 3), ('critical', risk = 4)) as k (level, counts)
        where status <> 'CLOSED' and counts group by 1, 2
        union all
        select 'child', school_year || ' ' || school_id || ' TOTAL ALL', count(*) from home group by 1, 2
        union all
        select 'child', school_year || ' ' || school_id || ' RISK ' || case risk when 1 then 'LOW' when 2 then 'MEDIUM' when 3 then 'HIGH' else 'CRITICAL' end,
            count(*) from home group by 1, 2
        union all
        select 'child', school_year || ' ' || school_id || ' STAGE ' || case when grade < 5 then 'PRIMARY' when grade < 10 then 'BASIC' else 'SENIOR' end,
            count(*) from home group by 1, 2
        union all
        select 'child', c.school_year || ' ' || h.school_id || ' REASON ' || reason, count(distinct c.pupil_id)
        from support_case c cross join unnest(c.reasons) as reason join home h on h.school_year = c.school_year and h.pupil_id = c.pupil_id group by 1, 2
        union all
        select 'session ' || part, to_char(s.held_on, 'YYYYMM') || ' ' || c.school_id || ' ' || s.kind, sum(n)
        from support_session s join support_case c on c.id = s.case_id cross join lateral (values ('count', 1), ('minutes', s.minutes)) as k (part, n)
        group by 1, 2
    ), kept as (
        select 'caseload' as tally, owner_id || ' ' || school_id || ' ' || level as key, n::bigint as n
        from caseload_tally cross join lateral (values ('open', open_cases), ('high', high_risk), ('critical', critical_risk)) as k (level, n)
        union all
        select 'child', school_year || ' ' || school_id || ' ' || dimension || ' ' || code, children from child_tally
        union all
        select 'session ' || part, month || ' ' || school_id || ' ' || kind, n
        from session_tally cross join lateral (values ('count', sessions::bigint), ('minutes', minutes)) as k (part, n)
    )
    select tally, key, coalesce(k.n, 0), coalesce(c.n, 0) from kept k full join counted c using (tally, key)
    where coalesce(k.n, 0) <> coalesce(c.n, 0)
$$;

-- cases and sessions from before this migration
select keep_children(array_agg(school_year), array_agg(pupil_id)) from (select distinct school_year, pupil_id from support_case) as k having count(*) > 0;
select add_caseload(array_agg(row(owner_id, school_id, 1, (risk = 3)::int, (risk = 4)::int)::caseload_tally))
    from support_case where status <> 'CLOSED' having count(*) > 0;
select add_sessions(array_agg(row(null, to_char(s.held_on, 'YYYYMM')::int, c.school_id, s.kind, 1, s.minutes)::session_tally))
    from support_session s join support_case c on c.id = s.case_id having count(*) > 0;

-- Nobody but the triggers calls these.
revoke execute on function add_caseload, add_sessions, add_children, keep_children, tally_cases, tally_sessions, recount from public;
-- child_year names children: the portal has no right to it at all
grant select on caseload_tally, child_tally, session_tally to ${app};
