-- How long records are kept, what must not be erased, what was erased and on whose word. Erasing is done by the functions here alone, for the job "keeper";
-- the keys of an erased case are destroyed after the erasure was committed, and "erasure" says where that is still owed.

-- Kept in versions: a change is a new row, the newest one counts. No days: kept for good. A term that no norm names is a target of the Centre (term_cited false).
-- A basis that is delivered is the key of a text, so that each reads it in their language; whoever changes a rule writes words.
create table retention_rule (
    kind        text        not null check (kind in ('CASE', 'SESSION', 'CONSENT', 'PUPIL', 'DRAFT', 'REQUEST_KEY', 'SUBJECT_REQUEST', 'AUDIT')),
    field_class text        not null check (field_class in ('IDENTITY', 'FACTS', 'NARRATIVE')),
    version     integer     not null check (version > 0),
    reference   text        not null check (reference in ('CLOSED_ON', 'ENDED_ON', 'TURNED_18', 'SAVED_AT', 'ANSWERED_AT', 'DECIDED_AT', 'NOTED_AT')),
    days        integer     check (days between 1 and 36525),
    basis       text        not null check (char_length(basis) between 10 and 500),
    term_cited  boolean     not null,
    noted_at    timestamptz not null,
    noted_by    uuid        references staff,
    primary key (kind, field_class, version)
);
create index retention_rule_noted_by on retention_rule (noted_by);
create trigger retention_rule_fixed before update or delete or truncate on retention_rule execute function refuse_change();

insert into retention_rule (kind, field_class, version, reference, days, basis, term_cited, noted_at)
select kind, field_class, 1, reference, days, basis, false, now() from (values
    ('CASE', 'NARRATIVE', 'CLOSED_ON', 1826, 'retention.basis.purpose'),
    ('SESSION', 'FACTS', 'CLOSED_ON', 3653, 'retention.basis.purpose'),
    ('CASE', 'FACTS', 'CLOSED_ON', 3653, 'retention.basis.purpose'),
    ('CASE', 'IDENTITY', 'CLOSED_ON', 3653, 'retention.basis.purpose'),
    ('CONSENT', 'IDENTITY', 'ENDED_ON', 1826, 'retention.basis.consent'),
    ('PUPIL', 'IDENTITY', 'TURNED_18', 365, 'retention.basis.purpose'),
    ('DRAFT', 'NARRATIVE', 'SAVED_AT', 14, 'retention.basis.volume'),
    ('REQUEST_KEY', 'FACTS', 'ANSWERED_AT', 30, 'retention.basis.volume'),
    ('SUBJECT_REQUEST', 'IDENTITY', 'DECIDED_AT', 1096, 'retention.basis.request'),
    ('AUDIT', 'FACTS', 'NOTED_AT', null, 'retention.basis.audit')) as seed (kind, field_class, reference, days, basis);

-- ---- tables --------------------------------------------------------------------------------------------------------------------------------

-- While a hold stands, nothing of the case is erased.
create table legal_hold (
    id         uuid primary key,
    version    integer     not null,
    case_id    uuid        not null references support_case,
    number     text        not null,
    reason     text        not null check (char_length(reason) between 20 and 1000),
    placed_by  uuid        not null references staff,
    placed_at  timestamptz not null,
    ended_by   uuid        references staff,
    ended_at   timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
create unique index legal_hold_now on legal_hold (case_id) where ended_at is null;
create index legal_hold_case on legal_hold (case_id);
create index legal_hold_placed on legal_hold (placed_at desc, id);
create index legal_hold_placed_by on legal_hold (placed_by);
create index legal_hold_ended_by on legal_hold (ended_by);

-- Erasure before its time: asked for by one person, decided by another.
create table early_erasure (
    id         uuid primary key,
    version    integer     not null,
    case_id    uuid        not null references support_case,
    number     text        not null,
    reason     text        not null check (char_length(reason) between 20 and 2000),
    ground     text        not null check (char_length(ground) between 10 and 500),
    asked_by   uuid        not null references staff,
    asked_at   timestamptz not null,
    expires_at timestamptz not null check (expires_at > asked_at),
    decided_by uuid        references staff check (decided_by <> asked_by),
    decided_at timestamptz check (decided_at <= expires_at),
    confirmed  boolean,
    done_at    timestamptz,
    check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (confirmed is null)),
    check (done_at is null or confirmed)
);
create index early_erasure_case on early_erasure (case_id);
create index early_erasure_asked on early_erasure (asked_at desc, id);
create index early_erasure_asked_by on early_erasure (asked_by);
create index early_erasure_decided_by on early_erasure (decided_by);
create index early_erasure_owed on early_erasure (decided_at) where confirmed and done_at is null;

-- A run of the job and what is left of it to do; one run at a time, and one that was broken off goes on.
create table retention_run (
    id          uuid primary key,
    cause       text        not null check (cause in ('NIGHT', 'DEMAND')),
    asked_by    uuid        not null references staff,
    asked_at    timestamptz not null,
    day         date        not null,
    finished_at timestamptz
);
create unique index retention_run_now on retention_run ((true)) where finished_at is null;
create index retention_run_asked on retention_run (asked_at desc, id);
create index retention_run_asked_by on retention_run (asked_by);

create table retention_item (
    run_id      uuid        not null references retention_run,
    place       integer     not null,
    kind        text        not null,
    field_class text        not null,
    case_id     uuid        references support_case,
    number      text,
    state       text        not null check (state in ('WAITING', 'DONE', 'KEPT')),
    rows        integer     not null default 0,
    at          timestamptz,
    primary key (run_id, place)
);
create index retention_item_waiting on retention_item (run_id, place) where state = 'WAITING';
create index retention_item_case on retention_item (case_id);

-- What was erased of which case; a narrative's erasure is done once the keys of the case are destroyed too.
create table erasure (
    case_id      uuid        not null references support_case,
    kind         text        not null,
    field_class  text        not null,
    number       text        not null,
    rule_version integer,
    early_id     uuid        references early_erasure,
    rows         integer     not null,
    asked_at     timestamptz not null,
    done_at      timestamptz,
    primary key (case_id, kind, field_class),
    check ((rule_version is null) <> (early_id is null))
);
create index erasure_owed on erasure (asked_at) where done_at is null;
create index erasure_asked on erasure (asked_at desc);
create index erasure_early on erasure (early_id);

-- A family's request to be given everything held on a child: noted by one person, decided by another, then given out once.
create table subject_request (
    id           uuid primary key,
    version      integer     not null,
    pupil_id     uuid        not null references pupil on delete cascade,
    asker        bytea       not null check (octet_length(asker) <= 4000),
    relation     text        not null check (relation in ('MOTHER', 'FATHER', 'GRANDPARENT', 'GUARDIAN', 'TRUSTEE', 'FOSTER_PARENT', 'OTHER', 'SELF')),
    proof        text        not null check (proof in ('IDENTITY_CARD', 'DIGITAL_ID', 'COURT_DECISION', 'BIRTH_CERTIFICATE')),
    noted_by     uuid        not null references staff,
    noted_at     timestamptz not null,
    decided_by   uuid        references staff check (decided_by <> noted_by),
    decided_at   timestamptz,
    granted      boolean,
    open_until   timestamptz,
    given_by     uuid        references staff,
    given_at     timestamptz,
    check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (granted is null)),
    check (granted is not true or open_until is not null),
    check ((given_by is null) = (given_at is null)),
    check (given_at is null or granted)
);
create index subject_request_pupil on subject_request (pupil_id);
create index subject_request_noted on subject_request (noted_at desc, id);
create index subject_request_noted_by on subject_request (noted_by);
create index subject_request_decided_by on subject_request (decided_by);
create index subject_request_given_by on subject_request (given_by);

-- what is left of a case says so itself; a child without a name stands for one whose cases count on
alter table support_case add column erased_on date, add column unlinked_on date;
create index support_case_kept on support_case (closed_on, id) where status = 'CLOSED' and unlinked_on is null;
alter table pupil add column nameless boolean not null default false;
create index pupil_born on pupil (birth_date) where not nameless;

-- ---- who may ---------------------------------------------------------------------------------------------------------------------------------

do $$
declare
    confidential text;
begin
    foreach confidential in array array['retention_rule', 'legal_hold', 'early_erasure', 'retention_run', 'retention_item', 'erasure', 'subject_request'] loop
        execute format('alter table %I enable row level security', confidential);
        execute format('alter table %I force row level security', confidential);
        execute format('create policy owner on %I to %I using (true) with check (true)', confidential, current_user);
    end loop;
end $$;

create policy read on retention_rule for select to ${app} using ((select me()) is not null);
create policy change on retention_rule for insert to ${app} with check ((select is_a('privacy')) and noted_by = (select me()));
create policy read on legal_hold for select to ${app} using ((select is_a('privacy', 'manager', 'keeper')));
create policy place on legal_hold for insert to ${app} with check ((select is_a('privacy')) and placed_by = (select me()) and ended_at is null);
create policy lift on legal_hold for update to ${app} using ((select is_a('privacy')) and ended_at is null) with check (ended_by = (select me()));
create policy read on early_erasure for select to ${app} using ((select is_a('privacy', 'manager', 'keeper')));
create policy ask on early_erasure for insert to ${app} with check ((select is_a('privacy')) and asked_by = (select me()) and decided_by is null);
create policy decide on early_erasure for update to ${app} using ((select is_a('privacy', 'manager')) and asked_by <> (select me()) and decided_by is null)
    with check (decided_by = (select me()) and done_at is null);
create policy finish on early_erasure for update to ${app} using ((select is_a('keeper')) and confirmed and done_at is null) with check (confirmed);
create policy read on retention_run for select to ${app} using ((select is_a('privacy', 'keeper')));
create policy begin on retention_run for insert to ${app} with check ((select is_a('keeper')) and finished_at is null);
create policy finish on retention_run for update to ${app} using ((select is_a('keeper')));
create policy read on retention_item for select to ${app} using ((select is_a('privacy', 'keeper')));
create policy begin on retention_item for insert to ${app} with check ((select is_a('keeper')));
create policy finish on retention_item for update to ${app} using ((select is_a('keeper')));
create policy read on erasure for select to ${app} using ((select is_a('privacy', 'manager', 'keeper')) or case_id = any((select cases_i_read())::uuid[]));
create policy finish on erasure for update to ${app} using ((select is_a('keeper')));
create policy read on subject_request for select to ${app} using ((select is_a('privacy', 'manager', 'discloser')));
create policy note on subject_request for insert to ${app} with check ((select is_a('privacy')) and noted_by = (select me()) and decided_by is null);
create policy decide on subject_request for update to ${app} using ((select is_a('privacy', 'manager')) and noted_by <> (select me()) and decided_by is null)
    with check (decided_by = (select me()) and given_at is null);
create policy give on subject_request for update to ${app} using ((select is_a('privacy')) and granted and given_at is null and open_until > now())
    with check (given_by = (select me()));

grant select, insert on retention_rule, legal_hold, early_erasure, retention_run, retention_item, subject_request to ${app};
grant select on erasure to ${app};
grant update (version, ended_by, ended_at) on legal_hold to ${app};
grant update (version, decided_by, decided_at, confirmed, done_at) on early_erasure to ${app};
grant update (finished_at) on retention_run to ${app};
grant update (state, rows, at) on retention_item to ${app};
grant update (done_at) on erasure to ${app};
grant update (version, decided_by, decided_at, granted, open_until, given_by, given_at) on subject_request to ${app};

-- ---- what is due -----------------------------------------------------------------------------------------------------------------------------

create function rule_now(of_kind text, of_class text) returns retention_rule language sql stable security definer set search_path = tirek, pg_temp as $$
    select r from retention_rule r where kind = of_kind and field_class = of_class order by version desc limit 1
$$;

create function on_hold(of_case uuid) returns boolean language sql stable security definer set search_path = tirek, pg_temp as $$
    select exists (select 1 from legal_hold where case_id = of_case and ended_at is null)
$$;

-- Cases of which something is due on a day, those on hold too. A child's name goes when all cases of a school year are due, so that the child counts on as one.
create function retention_due(day date) returns table (kind text, field_class text, case_id uuid, number text, due_on date, held boolean)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select r.kind, r.field_class, c.id, c.number, c.closed_on + r.days,
        exists (select 1 from legal_hold h where h.case_id = c.id and h.ended_at is null)
        or r.field_class = 'IDENTITY' and exists (select 1 from support_case o join legal_hold h on h.case_id = o.id and h.ended_at is null
            where o.pupil_id = c.pupil_id and o.school_year = c.school_year)
    from (values ('CASE', 'NARRATIVE', 1), ('SESSION', 'FACTS', 2), ('CASE', 'FACTS', 3), ('CASE', 'IDENTITY', 4)) as k (kind, field_class, turn)
    cross join lateral rule_now(k.kind, k.field_class) r
    join support_case c on c.status = 'CLOSED' and c.unlinked_on is null and c.closed_on <= day - r.days
    where (select is_a('privacy', 'keeper'))
        and not exists (select 1 from erasure e where e.case_id = c.id and e.kind = r.kind and e.field_class = r.field_class)
        and (r.field_class <> 'IDENTITY' or not exists (select 1 from support_case o where o.pupil_id = c.pupil_id and o.school_year = c.school_year
            and (o.status <> 'CLOSED' or o.closed_on > day - r.days)))
    order by r.field_class = 'IDENTITY', c.closed_on, c.id, k.turn
$$;

create function before_day(day date, days integer) returns timestamptz language sql immutable as $$
    select (day - days)::timestamp at time zone 'Asia/Almaty'
$$;

-- What else is due; the keys are ids of rows, a draft's and a request's are its place on the page.
create function other_due(of_kind text, day date) returns table (id uuid, held boolean) language sql stable security definer set search_path = tirek, pg_temp as $$
    select c.id, exists (select 1 from support_case s join legal_hold h on h.case_id = s.id and h.ended_at is null where s.pupil_id = c.pupil_id)
    from rule_now('CONSENT', 'IDENTITY') r join consent c on least(c.withdrawn_on, c.until) <= day - r.days
    where of_kind = 'CONSENT' and not exists (select 1 from support_case s where s.consent_id = c.id)
    union all
    select p.id, false from rule_now('PUPIL', 'IDENTITY') r join pupil p on p.birth_date <= (day - r.days - interval '18 years')::date and not p.nameless
    where of_kind = 'PUPIL' and not exists (select 1 from support_case s where s.pupil_id = p.id)
    union all
    select q.id, false from rule_now('SUBJECT_REQUEST', 'IDENTITY') r join subject_request q on q.decided_at < before_day(day, r.days)
    where of_kind = 'SUBJECT_REQUEST'
$$;

-- How much is due of every rule, and how much of it is on hold.
create function retention_counts(on_day date) returns table (kind text, field_class text, due bigint, held bigint)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select kind, field_class, count(*) filter (where not held), count(*) filter (where held) from retention_due(on_day) group by 1, 2
    union all
    select k.kind, 'IDENTITY', count(o.id) filter (where not o.held), count(o.id) filter (where o.held)
    from (values ('CONSENT'), ('PUPIL'), ('SUBJECT_REQUEST')) as k (kind) cross join lateral other_due(k.kind, on_day) o
    where (select is_a('privacy', 'keeper')) group by 1
    union all
    select 'DRAFT', 'NARRATIVE', count(*), 0 from rule_now('DRAFT', 'NARRATIVE') r join draft d on d.saved_at < before_day(on_day, r.days)
    where (select is_a('privacy', 'keeper')) having count(*) > 0
    union all
    select 'REQUEST_KEY', 'FACTS', count(*), 0 from rule_now('REQUEST_KEY', 'FACTS') r join request q on q.at < before_day(on_day, r.days)
    where (select is_a('privacy', 'keeper')) having count(*) > 0
$$;

-- ---- erasing ---------------------------------------------------------------------------------------------------------------------------------

-- Steps and addenda stay as they are for everyone; the keeper's functions alone take them away with their case.
create function keep_unless_erased() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if tg_op <> 'DELETE' or not is_a('keeper') then
        raise exception 'rows of % are never changed or removed', tg_table_name;
    end if;
    return null;
end $$;
drop trigger case_step_fixed on case_step;
create trigger case_step_fixed before update or delete or truncate on case_step execute function keep_unless_erased();
drop trigger session_addendum_fixed on session_addendum;
create trigger session_addendum_fixed before update or delete or truncate on session_addendum execute function keep_unless_erased();
create or replace function keep_signed() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if old.signed_at is not null and not is_a('keeper') then
        raise exception 'a signed session is never changed';
    end if;
    return new;
end $$;

-- Takes the child out of its cases of one school year: a child without a name takes the place, so that every tally stays as it was.
create function unlink_child(of_case support_case, day date) returns integer language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    nobody uuid := gen_random_uuid();
    moved  integer;
begin
    insert into pupil (id, version, surname, given_name, birth_date, sex, school_id, grade, letter, language, search_text, created_at, created_by, nameless)
        select nobody, 0, '—', '', '1900-01-01', sex, of_case.school_id, of_case.grade, '-', language, '', now(), of_case.owner_id, true
        from pupil where id = of_case.pupil_id;
    update support_case set pupil_id = nobody, consent_id = null, unlinked_on = day, version = version + 1
        where pupil_id = of_case.pupil_id and school_year = of_case.school_year;
    get diagnostics moved = row_count;
    delete from child_year where pupil_id = of_case.pupil_id and school_year = of_case.school_year and school_id is null;
    return moved;
end $$;

-- Erases one class of fields of one case; -1 when it may not go (under way, on hold, not due, not confirmed), 0 when it is gone already.
create function erase_case(of_case uuid, of_kind text, of_class text, on_day date, early uuid) returns integer
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
        update support_case set source = 'OTHER', last_contact_on = null, urgent_until = null, co_workers = '{}', version = version + 1 where id = of_case;
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

-- Erases up to "most" of what is no case; 0 when nothing is left.
create function erase_other(of_kind text, on_day date, most integer) returns integer language plpgsql security definer set search_path = tirek, pg_temp as $$
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
            delete from consent where pupil_id = any(going);
            delete from guardian where pupil_id = any(going);
            delete from enrolment where pupil_id = any(going);
            delete from child_year where pupil_id = any(going) and school_id is null;
            delete from pupil where id = any(going);
        end if;
    end if;
    return gone;
end $$;

-- ---- what the person responsible for personal data may know of a case and a child ------------------------------------------------------------

create function case_to_keep(of_number text) returns table (id uuid, status text, closed_on date, erased_on date, held boolean)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select c.id, c.status, c.closed_on, c.erased_on, on_hold(c.id) from support_case c where c.number = of_number and (select is_a('privacy', 'manager'))
$$;

-- The child of a case, or the one with this number: for a request of the family, by the person responsible for personal data.
create function subject_of(of_number text, of_index bytea) returns uuid language sql stable security definer set search_path = tirek, pg_temp as $$
    select coalesce((select pupil_id from support_case c join pupil p on p.id = c.pupil_id and not p.nameless where c.number = of_number),
        (select id from pupil where iin_index = of_index)) where (select is_a('privacy'))
$$;

-- The one child whose file the job "discloser" puts together now: that of a granted request, as long as it is open.
create function disclosed_child() returns uuid language sql stable security definer set search_path = tirek, pg_temp as $$
    select pupil_id from subject_request
    where id = nullif(current_setting('tirek.subject_request', true), '')::uuid and granted and open_until > now() and is_a('discloser')
$$;

create function disclosed_cases() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select id from support_case where pupil_id = disclosed_child())
$$;

create policy disclose on pupil for select to ${app} using (id = (select disclosed_child()));
create policy disclose on enrolment for select to ${app} using (pupil_id = (select disclosed_child()));
create policy disclose on guardian for select to ${app} using (pupil_id = (select disclosed_child()));
create policy disclose on consent for select to ${app} using (pupil_id = (select disclosed_child()));
create policy disclose on support_case for select to ${app} using (pupil_id = (select disclosed_child()));
create policy disclose on case_step for select to ${app} using (case_id = any((select disclosed_cases())::uuid[]));
create policy disclose on support_session for select to ${app} using (case_id = any((select disclosed_cases())::uuid[]));
create policy disclose on session_addendum for select to ${app} using (case_id = any((select disclosed_cases())::uuid[]));
create policy disclose on narrative for select to ${app} using (case_id = any((select disclosed_cases())::uuid[]));
create policy disclose on audit_event for select to ${app} using (
    pupil_id = (select disclosed_child()) or record_kind = 'case' and record_id = any((select disclosed_cases())::uuid[]));

revoke execute on function rule_now(text, text), on_hold(uuid), retention_due(date), before_day(date, integer), other_due(text, date), retention_counts(date),
    keep_unless_erased(), unlink_child(support_case, date), erase_case(uuid, text, text, date, uuid), erase_other(text, date, integer), case_to_keep(text),
    subject_of(text, bytea), disclosed_child(), disclosed_cases() from public;
grant execute on function retention_due(date), retention_counts(date), erase_case(uuid, text, text, date, uuid), erase_other(text, date, integer),
    case_to_keep(text), subject_of(text, bytea), disclosed_child(), disclosed_cases() to ${app};
