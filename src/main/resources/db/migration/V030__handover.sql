-- A case goes to somebody else: with the child to another school, or by the Centre's manager when its psychologist is gone. Its history stays whole.
create table case_handover (
    id           uuid primary key,
    version      integer     not null,
    kind         text        not null check (kind in ('TRANSFER', 'HANDOVER')),
    state        text        not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    case_id      uuid        not null references support_case,
    case_number  text        not null,
    from_staff   uuid        not null references staff,
    to_staff     uuid        references staff,
    from_school  uuid        not null references school,
    to_school    uuid        not null references school,
    word_sealed  bytea       check (octet_length(word_sealed) <= 20000),
    answer_sealed bytea      check (octet_length(answer_sealed) <= 20000),
    offered_by   uuid        not null references staff,
    offered_at   timestamptz not null,
    due_at       timestamptz not null,
    decided_by   uuid        references staff,
    decided_at   timestamptz,
    check ((state = 'OFFERED') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
    check (state <> 'ACCEPTED' or to_staff is not null)
);
create unique index case_handover_one_offer on case_handover (case_id) where state = 'OFFERED';
create index case_handover_case on case_handover (case_id, offered_at desc);
create index case_handover_from on case_handover (from_staff, offered_at desc);
create index case_handover_to on case_handover (to_staff);
create index case_handover_to_school on case_handover (to_school, offered_at desc);
create index case_handover_from_school on case_handover (from_school);
create index case_handover_offered_by on case_handover (offered_by);
create index case_handover_decided_by on case_handover (decided_by);
create index case_handover_open on case_handover (due_at, id) where state = 'OFFERED';
insert into kept_with values ('case_handover', 'case_id', 10);

-- whose note it was before the case went to somebody else
alter table support_session add column begun_by uuid references staff;
create index support_session_begun_by on support_session (begun_by) where begun_by is not null;

alter table case_handover enable row level security;
alter table case_handover force row level security;
do $$ begin execute format('create policy owner on case_handover to %I using (true) with check (true)', current_user); end $$;
create policy concerned on case_handover for select to ${app} using (
    from_staff = (select me()) or to_staff = (select me()) or (select is_a('manager'))
    or (select is_a('psychologist')) and to_school = any((select my_schools())::uuid[]) or case_id = any((select cases_i_read())::uuid[]));
create policy offer on case_handover for insert to ${app} with check (
    offered_by = (select me()) and state = 'OFFERED' and kind = 'TRANSFER' and case_id = any((select cases_i_lead())::uuid[]));
-- taking it is for take_case() alone
create policy answer on case_handover for update to ${app} using (state = 'OFFERED' and (
    from_staff = (select me()) or (select is_a('psychologist')) and to_school = any((select my_schools())::uuid[]))) with check (state in ('DECLINED', 'WITHDRAWN'));
create policy keeper on case_handover to ${app} using ((select is_a('keeper')));
grant select, insert, update (version, state, answer_sealed, decided_by, decided_at) on case_handover to ${app};

-- The child of an offered case, once it is at the school that the case is offered to: the receiver knows the child, not the case.
create function offered_pupil(offer uuid) returns uuid language sql stable security definer set search_path = tirek, pg_temp as $$
    select p.id from case_handover h join support_case c on c.id = h.case_id join pupil p on p.id = c.pupil_id and p.school_id = h.to_school
    where h.id = offer and h.to_school = any(my_schools())
$$;

-- Moves a case and what is unfinished in it to its new owner; whoever was let in is out.
create function move_case(of_case uuid, new_owner uuid, new_school uuid, step uuid, what text, moment timestamptz) returns void
language plpgsql set search_path = tirek, pg_temp as $$
begin
    update support_case set owner_id = new_owner, school_id = new_school, changed_at = moment, version = version + 1 where id = of_case;
    update support_session set begun_by = coalesce(begun_by, author_id), author_id = new_owner, version = version + 1
        where case_id = of_case and signed_at is null and author_id <> new_owner;
    update case_share set ended_at = moment, ended_by = me(), version = version + 1 where case_id = of_case and ended_at is null;
    -- what was agreed with the child and those around it goes along
    update appointment set staff_id = new_owner, changed_at = moment, version = version + 1 where case_id = of_case and state = 'PLANNED';
    insert into case_step (id, case_id, at, staff_id, kind) values (step, of_case, moment, me(), what);
end $$;

-- The psychologist of the receiving school takes an offered case. @return owner until now; null when it is not theirs to take, or was decided already
create function take_case(offer uuid, seen integer, step uuid, moment timestamptz) returns uuid language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    one case_handover;
begin
    select * into one from case_handover where id = offer for update;
    if one.id is null or one.state <> 'OFFERED' or one.version <> seen or not is_a('psychologist') or not one.to_school = any(my_schools()) then
        return null;
    end if;
    perform move_case(one.case_id, me(), one.to_school, step, 'TRANSFERRED', moment);
    update case_handover set state = 'ACCEPTED', version = version + 1, to_staff = me(), decided_by = me(), decided_at = moment where id = offer;
    return one.from_staff;
end $$;

-- The manager gives cases of somebody who is gone to another psychologist. @return the cases that went
create function hand_over(of_owner uuid, wanted text[], to_person uuid, moment timestamptz) returns table (case_id uuid, number text)
language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    one    support_case;
    school uuid;
begin
    if not is_a('manager') or of_owner = to_person or not exists (select 1 from staff where id = to_person and roles @> array['PSYCHOLOGIST']) then
        return;
    end if;
    for one in select * from support_case c where c.owner_id = of_owner and (wanted is null or c.number = any(wanted)) and c.status <> 'CLOSED'
            order by c.id for update loop
        -- what was offered to a school goes there
        select h.to_school into school from case_handover h where h.case_id = one.id and h.state = 'OFFERED';
        insert into case_handover (id, version, kind, state, case_id, case_number, from_staff, to_staff, from_school, to_school, offered_by, offered_at, due_at,
            decided_by, decided_at) values (gen_random_uuid(), 0, 'HANDOVER', 'ACCEPTED', one.id, one.number, of_owner, to_person, one.school_id,
            coalesce(school, one.school_id), me(), moment, moment, me(), moment);
        update case_handover h set state = 'WITHDRAWN', version = h.version + 1, decided_by = me(), decided_at = moment where h.case_id = one.id and h.state = 'OFFERED';
        perform move_case(one.id, to_person, coalesce(school, one.school_id), gen_random_uuid(), 'HANDED_OVER', moment);
        case_id := one.id;
        number := one.number;
        return next;
    end loop;
end $$;

-- Notes in the chronology of a case that somebody stands in; for the manager, who reads no chronology.
create function note_stand_in(of_case uuid, step uuid, moment timestamptz) returns void language sql security definer set search_path = tirek, pg_temp as $$
    insert into case_step (id, case_id, at, staff_id, kind) select step, of_case, moment, me(), 'STOOD_IN' where is_a('manager')
$$;

-- Cases that the person led until a week ago at most: they still hand in the note of a session that they held.
create function cases_i_handed() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select case_id from case_handover where from_staff = me() and state = 'ACCEPTED' and decided_at > clock_timestamp() - interval '7 days')
$$;

-- Those cases, whose they are now and on which day they went.
create function cases_handed() returns table (case_id uuid, number text, owner_id uuid, owner_name text, handed_on date)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select c.id, c.number, c.owner_id, s.display_name, max((h.decided_at at time zone 'Asia/Almaty')::date) from support_case c
    join staff s on s.id = c.owner_id join case_handover h on h.case_id = c.id and h.from_staff = (select me()) and h.state = 'ACCEPTED'
    where c.id = any((select cases_i_handed())::uuid[]) and c.owner_id <> (select me()) group by c.id, s.id order by 2
$$;

create policy hand_in on support_session for insert to ${app} with check (case_id = any((select cases_i_handed())::uuid[]) and begun_by = (select me())
    and signed_at is null);
create policy hand_in on narrative for insert to ${app} with check (case_id = any((select cases_i_handed())::uuid[]) and field in ('note', 'nextStep'));

-- Psychologists who serve a school now.
create function psychologists_of(of_school uuid) returns table (id uuid) language sql stable security definer set search_path = tirek, pg_temp as $$
    select s.id from assignment a join staff s on s.id = a.staff_id
    where a.unit_kind = 'SCHOOL' and a.unit_key = of_school::text and a.until is null and s.roles @> array['PSYCHOLOGIST'] and (select me()) is not null
$$;

-- ---- supervision ---------------------------------------------------------------------------------------------------------------------------

-- A case is discussed with a supervisor, who reads it while the discussion lasts and no longer.
create table discussion (
    id            uuid primary key,
    version       integer     not null,
    case_id       uuid        not null references support_case,
    case_number   text        not null,
    asked_by      uuid        not null references staff,
    supervisor_id uuid        not null references staff check (supervisor_id <> asked_by),
    share_id      uuid        not null references case_share,
    asked_at      timestamptz not null,
    ends_at       timestamptz not null check (ends_at > asked_at),
    answered_at   timestamptz,
    ended_at      timestamptz
);
create unique index discussion_one on discussion (case_id, supervisor_id) where ended_at is null;
create index discussion_case on discussion (case_id, asked_at desc);
create index discussion_asked on discussion (asked_by, asked_at desc);
create index discussion_supervisor on discussion (supervisor_id, asked_at desc);
create index discussion_share on discussion (share_id);

-- What was said in it stands among the narratives of the case.
create table discussion_word (
    id            uuid primary key,
    discussion_id uuid        not null references discussion on delete cascade,
    case_id       uuid        not null references support_case,
    staff_id      uuid        not null references staff,
    at            timestamptz not null
);
create index discussion_word_discussion on discussion_word (discussion_id, at);
create index discussion_word_case on discussion_word (case_id);
create index discussion_word_staff on discussion_word (staff_id);
insert into kept_with values ('discussion_word', 'case_id', 1), ('discussion', 'case_id', 5);

-- Cases that are discussed with the person now.
create function cases_i_supervise() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select case_id from case_share where staff_id = me() and kind = 'SUPERVISOR' and ended_at is null
        and begins_at <= clock_timestamp() and (ends_at is null or clock_timestamp() < ends_at) and is_a('psychologist', 'specialist'))
$$;

alter table discussion enable row level security;
alter table discussion force row level security;
alter table discussion_word enable row level security;
alter table discussion_word force row level security;
do $$ begin
    execute format('create policy owner on discussion to %I using (true) with check (true)', current_user);
    execute format('create policy owner on discussion_word to %I using (true) with check (true)', current_user);
end $$;
create policy concerned on discussion for select to ${app} using (
    supervisor_id = (select me()) or asked_by = (select me()) or case_id = any((select cases_i_work())::uuid[]));
create policy ask on discussion for insert to ${app} with check (asked_by = (select me()) and case_id = any((select cases_i_work())::uuid[]));
create policy go_on on discussion for update to ${app} using (supervisor_id = (select me()) or asked_by = (select me()));
create policy read on discussion_word for select to ${app} using (case_id = any((select cases_i_read())::uuid[]));
create policy say on discussion_word for insert to ${app} with check (staff_id = (select me())
    and (case_id = any((select cases_i_work())::uuid[]) or case_id = any((select cases_i_supervise())::uuid[])));
create policy answer on narrative for insert to ${app} with check (case_id = any((select cases_i_supervise())::uuid[]) and field = 'word');
-- a co-worker asks for a supervisor too
create policy discuss on case_share for insert to ${app} with check (given_by = (select me()) and staff_id <> (select me()) and kind = 'SUPERVISOR'
    and case_id = any((select cases_i_work())::uuid[]));
create policy asked on case_share for update to ${app} using (given_by = (select me()));
grant select, insert, update (version, answered_at, ended_at) on discussion to ${app};
grant select, insert on discussion_word to ${app};

-- How many open cases each psychologist had at the end of each month, for comparing a load with its own past.
create table caseload_month (
    owner_id   uuid    not null references staff,
    month      integer not null check (month between 200001 and 299912),
    open_cases integer not null,
    primary key (owner_id, month)
);
alter table caseload_month enable row level security;
alter table caseload_month force row level security;
do $$ begin execute format('create policy owner on caseload_month to %I using (true) with check (true)', current_user); end $$;
create policy oversight on caseload_month for select to ${app} using ((select is_a('manager')));
grant select on caseload_month to ${app};

-- For the job "caseload-history": the last count of a month stays.
create function keep_caseload_month(of_month integer) returns void language sql security definer set search_path = tirek, pg_temp as $$
    insert into caseload_month (owner_id, month, open_cases)
    select owner_id, of_month, sum(open_cases) from caseload_tally where is_a('caseload-history') group by owner_id
    on conflict (owner_id, month) do update set open_cases = excluded.open_cases where caseload_month.open_cases <> excluded.open_cases
$$;

revoke execute on function offered_pupil(uuid), move_case(uuid, uuid, uuid, uuid, text, timestamptz), take_case(uuid, integer, uuid, timestamptz), hand_over(uuid, text[], uuid, timestamptz),
    note_stand_in(uuid, uuid, timestamptz), cases_i_handed(), cases_handed(), psychologists_of(uuid),
    cases_i_supervise(), keep_caseload_month(integer) from public;
grant execute on function offered_pupil(uuid), take_case(uuid, integer, uuid, timestamptz), hand_over(uuid, text[], uuid, timestamptz), note_stand_in(uuid, uuid, timestamptz),
    cases_i_handed(), cases_handed(), psychologists_of(uuid), cases_i_supervise(),
    keep_caseload_month(integer) to ${app};
