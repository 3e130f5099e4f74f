-- Individual programmes (Order 92 of 29.04.2025): goals and measures for one to three terms of a school year, agreed with the parents, looked at when each term ends.
-- What is to be reached and done is a narrative of the case; a reworded text is a new one, and the row says where the one that counts stands.
create table support_plan (
    id          uuid primary key,
    version     integer     not null,
    case_id     uuid        not null references support_case,
    school_year integer     not null,
    first_term  smallint    not null check (first_term between 1 and 4),
    terms       smallint    not null check (terms between 1 and 3 and first_term + terms <= 5),
    drawn_by    uuid        not null references staff,
    drawn_at    timestamptz not null,
    changed_at  timestamptz not null,
    closed_on   date
);
create index support_plan_case on support_plan (case_id, drawn_at desc, id desc);
create index support_plan_drawn_by on support_plan (drawn_by);
-- one programme under way for a case at a time
create unique index support_plan_one on support_plan (case_id) where closed_on is null;

create table plan_goal (
    id      uuid primary key,
    plan_id uuid     not null references support_plan,
    case_id uuid     not null references support_case,
    place   smallint not null,
    text_at uuid     not null,
    result  text     check (result in ('REACHED', 'PARTLY', 'NOT_YET', 'DROPPED'))
);
create index plan_goal_plan on plan_goal (plan_id, place);
create index plan_goal_case on plan_goal (case_id);

create table plan_measure (
    id          uuid primary key,
    goal_id     uuid     not null references plan_goal,
    plan_id     uuid     not null references support_plan,
    case_id     uuid     not null references support_case,
    place       smallint not null,
    text_at     uuid     not null,
    responsible text     not null check (responsible in ('PSYCHOLOGIST', 'CLASS_TEACHER', 'SOCIAL_PEDAGOGUE', 'TEACHER', 'DEPUTY_HEAD', 'SPECIALIST', 'NURSE',
        'PARENTS', 'PUPIL')),
    staff_id    uuid     references staff,
    due_on      date     not null,
    done_on     date,
    done_by     uuid     references staff,
    dropped_on  date,
    check ((done_on is null) = (done_by is null))
);
create index plan_measure_goal on plan_measure (goal_id, place);
create index plan_measure_plan on plan_measure (plan_id);
create index plan_measure_case on plan_measure (case_id);
create index plan_measure_staff on plan_measure (staff_id) where staff_id is not null;
create index plan_measure_done_by on plan_measure (done_by) where done_by is not null;
create index plan_measure_due on plan_measure (due_on) where done_on is null and dropped_on is null;

create table plan_review (
    id       uuid primary key,
    plan_id  uuid     not null references support_plan,
    case_id  uuid     not null references support_case,
    term     smallint not null check (term between 1 and 4),
    due_on   date     not null,
    held_on  date,
    held_by  uuid     references staff,
    decision text     check (decision in ('GO_ON', 'CHANGE', 'COMPLETE', 'COMMISSION')),
    unique (plan_id, term),
    check ((held_on is null) = (held_by is null) and (held_on is null) = (decision is null))
);
create index plan_review_case on plan_review (case_id);
create index plan_review_held_by on plan_review (held_by) where held_by is not null;
create index plan_review_due on plan_review (due_on) where held_on is null;

create table plan_agreement (
    id        uuid primary key,
    plan_id   uuid        not null references support_plan,
    case_id   uuid        not null references support_case,
    agreed_on date        not null,
    form      text        not null check (form in ('SIGNED', 'IN_PERSON', 'REMOTE', 'DECLINED')),
    noted_by  uuid        not null references staff,
    noted_at  timestamptz not null
);
create index plan_agreement_plan on plan_agreement (plan_id, noted_at desc);
create index plan_agreement_case on plan_agreement (case_id);
create index plan_agreement_noted_by on plan_agreement (noted_by);
create trigger plan_agreement_fixed before update or delete or truncate on plan_agreement execute function keep_unless_erased();

-- A psychologist's own pattern for programmes: no child is named in it; sealed under the institution's key.
create table plan_template (
    id       uuid primary key,
    owner_id uuid        not null references staff,
    name     text        not null check (length(name) between 1 and 100),
    sealed   bytea       not null check (octet_length(sealed) <= 60000),
    made_at  timestamptz not null
);
create index plan_template_owner on plan_template (owner_id, name, id);

-- What was held or done stays so.
create function keep_plan() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        if not is_a('keeper') then
            raise exception 'nothing of a programme is ever removed';
        end if;
        return old;
    end if;
    if tg_table_name = 'plan_review' and to_jsonb(old) ->> 'held_on' is not null
            or tg_table_name = 'support_plan' and to_jsonb(old) ->> 'closed_on' is not null
            or tg_table_name = 'plan_measure' and to_jsonb(old) ->> 'done_on' is not null
                and (to_jsonb(new) ->> 'done_on', to_jsonb(new) ->> 'text_at') is distinct from (to_jsonb(old) ->> 'done_on', to_jsonb(old) ->> 'text_at') then
        raise exception 'what was held or done in a programme stays so';
    end if;
    return new;
end $$;
create trigger support_plan_kept before update or delete on support_plan for each row execute function keep_plan();
create trigger plan_goal_kept before update or delete on plan_goal for each row execute function keep_plan();
create trigger plan_measure_kept before update or delete on plan_measure for each row execute function keep_plan();
create trigger plan_review_kept before update or delete on plan_review for each row execute function keep_plan();

do $$
declare
    confidential text;
begin
    foreach confidential in array array['support_plan', 'plan_goal', 'plan_measure', 'plan_review', 'plan_agreement', 'plan_template'] loop
        execute format('alter table %I enable row level security', confidential);
        execute format('alter table %I force row level security', confidential);
        execute format('create policy owner on %I to %I using (true) with check (true)', confidential, current_user);
    end loop;
    foreach confidential in array array['support_plan', 'plan_goal', 'plan_measure', 'plan_review', 'plan_agreement'] loop
        execute format('create policy read on %I for select to ${app} using (case_id = any((select cases_i_read())::uuid[]))', confidential);
        execute format('create policy disclose on %I for select to ${app} using (case_id = any((select disclosed_cases())::uuid[]))', confidential);
        execute format('create policy work on %I for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]))', confidential);
        execute format('create policy change on %I for update to ${app} using (case_id = any((select cases_i_work())::uuid[]))', confidential);
    end loop;
end $$;
create policy own on plan_template to ${app} using (owner_id = (select me())) with check (owner_id = (select me()));

revoke execute on function keep_plan() from public;
insert into kept_with values ('plan_agreement', 'case_id', 20), ('plan_review', 'case_id', 20), ('plan_measure', 'case_id', 20), ('plan_goal', 'case_id', 21),
    ('support_plan', 'case_id', 22);

grant select, insert on support_plan, plan_goal, plan_measure, plan_review, plan_agreement, plan_template to ${app};
grant delete on plan_template to ${app};
grant update (version, changed_at, closed_on) on support_plan to ${app};
grant update (text_at, result) on plan_goal to ${app};
grant update (text_at, responsible, staff_id, due_on, done_on, done_by, dropped_on) on plan_measure to ${app};
grant update (due_on, held_on, held_by, decision) on plan_review to ${app};

-- What goes to the manager because its time is over leads to the facts of the case, for the manager reads no more of it.
create or replace function todo_escalate(moment timestamptz, gone timestamptz) returns table (staff_id uuid, path text)
language sql security definer set search_path = tirek, pg_temp as $$
    with late as (
        update todo t set version = t.version + 1, escalated_at = moment
        where t.id in (select l.id from todo l where l.done_at is null and l.escalated_at is null and l.escalate_at <= moment and (select is_a('clock'))
            order by l.escalate_at limit 200 for update skip locked)
        returning t.duty, t.subject, t.case_id, coalesce(substring(t.path from '^/cases/TRK-[0-9]{4}-[0-9]{6}'), t.path) as path, t.due_at)
    insert into todo (id, staff_id, duty, subject, case_id, path, made_at, due_at, escalated_at)
    select gen_random_uuid(), e.staff_id, e.duty, e.subject, e.case_id, e.path, moment, e.due_at, moment from (
        select distinct on (s.id, late.duty, late.subject) s.id as staff_id, late.* from late
        join staff s on s.roles @> array['MANAGER'] and s.last_seen_at > gone) as e
    on conflict (duty, subject, staff_id) where done_at is null do nothing
    returning todo.staff_id, todo.path
$$;
