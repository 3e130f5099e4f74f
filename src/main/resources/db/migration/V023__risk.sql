-- Structured assessments of a child's risk, plans for the child's safety, and screenings. What was told, answered and scored in them is sealed as narratives of
-- the case; the rows say which kinds of risk and factors were found, by whom and when. An assessment or plan is never changed: the next one stands beside it.
create table risk_assessment (
    id                 uuid primary key,
    case_id            uuid        not null references support_case,
    kinds              text[]      not null check (cardinality(kinds) > 0
        and kinds <@ array['SELF_HARM', 'HOME_VIOLENCE', 'NEGLECT', 'BULLYING', 'OFFENCE', 'ADDICTION', 'RUNAWAY']),
    levels             smallint[]  not null check (cardinality(levels) = cardinality(kinds) and 1 <= all (levels) and 4 >= all (levels)),
    risk_factors       text[]      not null check (cardinality(risk_factors) <= 30),
    protective_factors text[]      not null check (cardinality(protective_factors) <= 30),
    overall            smallint    not null check (overall between 1 and 4 and overall >= all (levels)),
    review_on          date        not null,
    assessed_by        uuid        not null references staff,
    assessed_at        timestamptz not null
);
create index risk_assessment_case on risk_assessment (case_id, assessed_at desc, id desc);
create index risk_assessment_by on risk_assessment (assessed_by);

-- A child's own plan for safety: every word of it is a narrative.
create table safety_plan (
    id      uuid primary key,
    case_id uuid        not null references support_case,
    made_by uuid        not null references staff,
    made_at timestamptz not null
);
create index safety_plan_case on safety_plan (case_id, made_at desc, id desc);
create index safety_plan_by on safety_plan (made_by);

-- A screening under a consent that covers diagnostics (Order 92, paragraph 12). Where an answer is critical somebody acts on it the same day, before it can be closed.
create table screening (
    id            uuid primary key,
    version       integer     not null,
    case_id       uuid        not null references support_case,
    instrument    text        not null check (instrument ~ '^[A-Z][A-Z0-9_]{1,29}$'),
    edition       smallint    not null check (edition > 0),
    language      text        not null check (language in ('kk', 'ru', 'en')),
    held_on       date        not null,
    -- no foreign key: consents are erased by rules of their own
    consent_id    uuid        not null,
    critical      boolean     not null,
    taken_by      uuid        not null references staff,
    taken_at      timestamptz not null,
    action_due_at timestamptz,
    acted_by      uuid        references staff,
    acted_at      timestamptz,
    closed_by     uuid        references staff,
    closed_at     timestamptz,
    check (critical = (action_due_at is not null)),
    check ((acted_by is null) = (acted_at is null)),
    check ((closed_by is null) = (closed_at is null)),
    check (closed_at is null or not critical or acted_at is not null)
);
create index screening_case on screening (case_id, held_on desc, id desc);
create index screening_taken_by on screening (taken_by);
create index screening_acted_by on screening (acted_by) where acted_by is not null;
create index screening_closed_by on screening (closed_by) where closed_by is not null;
create index screening_waits on screening (action_due_at) where critical and acted_at is null;

-- Assessments and plans stay as they are until their case is erased.
create trigger risk_assessment_fixed before update or delete or truncate on risk_assessment execute function keep_unless_erased();
create trigger safety_plan_fixed before update or delete or truncate on safety_plan execute function keep_unless_erased();

-- A screening is acted on once and closed once.
create function keep_screening() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        if not is_a('keeper') then
            raise exception 'a screening is never removed';
        end if;
        return old;
    end if;
    if old.closed_at is not null or old.acted_at is not null and (new.acted_at, new.acted_by) is distinct from (old.acted_at, old.acted_by) then
        raise exception 'a screening is acted on once and closed once';
    end if;
    return new;
end $$;
create trigger screening_kept before update or delete on screening for each row execute function keep_screening();

do $$
declare
    confidential text;
begin
    foreach confidential in array array['risk_assessment', 'safety_plan', 'screening'] loop
        execute format('alter table %I enable row level security', confidential);
        execute format('alter table %I force row level security', confidential);
        execute format('create policy owner on %I to %I using (true) with check (true)', confidential, current_user);
        execute format('create policy read on %I for select to ${app} using (case_id = any((select cases_i_read())::uuid[]))', confidential);
        execute format('create policy disclose on %I for select to ${app} using (case_id = any((select disclosed_cases())::uuid[]))', confidential);
    end loop;
end $$;
create policy work on risk_assessment for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]) and assessed_by = (select me()));
create policy work on safety_plan for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]) and made_by = (select me()));
create policy work on screening for insert to ${app}
    with check (case_id = any((select cases_i_work())::uuid[]) and taken_by = (select me()) and acted_at is null and closed_at is null);
create policy settle on screening for update to ${app} using (case_id = any((select cases_i_work())::uuid[]))
    with check ((acted_by is null or acted_by = (select me()) or closed_by = (select me())) and (closed_by is null or closed_by = (select me())));

revoke execute on function keep_screening() from public;
insert into kept_with values ('risk_assessment', 'case_id', 20), ('safety_plan', 'case_id', 20), ('screening', 'case_id', 20);

grant select, insert on risk_assessment, safety_plan, screening to ${app};
grant update (version, acted_by, acted_at, closed_by, closed_at) on screening to ${app};
