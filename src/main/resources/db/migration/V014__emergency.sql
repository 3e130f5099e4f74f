-- Access to a case in an emergency: with a reason and an end; the policies themselves read it. Its owner and the person responsible for personal data are told.
create table emergency_access (
    id              uuid primary key,
    version         integer     not null,
    staff_id        uuid        not null references staff,
    case_id         uuid        not null references support_case,
    case_number     text        not null,
    owner_id        uuid        not null references staff,
    category        text        not null check (category in ('DANGER_TO_LIFE', 'VIOLENCE', 'MISSING_CHILD', 'SPECIALIST_ABSENT')),
    reason_sealed   bytea       not null,
    began_at        timestamptz not null,
    ends_at         timestamptz not null check (ends_at > began_at and ends_at <= began_at + interval '24 hours'),
    ended_at        timestamptz,
    seen_at         timestamptz,
    decision        text        check (decision in ('JUSTIFIED', 'TALK', 'NOT_JUSTIFIED')),
    decision_sealed bytea,
    decided_by      uuid        references staff check (decided_by <> staff_id),
    decided_at      timestamptz,
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);
create index emergency_access_staff on emergency_access (staff_id, began_at desc);
create index emergency_access_owner on emergency_access (owner_id) where seen_at is null;
create index emergency_access_case on emergency_access (case_id);
create index emergency_access_open on emergency_access (began_at, id) where decision is null;
create index emergency_access_decided on emergency_access (decided_by);

alter table emergency_access enable row level security;
alter table emergency_access force row level security;
create policy owner on emergency_access to current_user using (true) with check (true);
create policy open on emergency_access for insert to ${app} with check (staff_id = (select me()) and (select is_a('psychologist', 'specialist', 'manager')));
create policy concerned on emergency_access for select to ${app} using (
    staff_id = (select me()) or owner_id = (select me()) or (select is_a('privacy')));
create policy finish on emergency_access for update to ${app} using (staff_id = (select me()) or owner_id = (select me()));
-- nobody reviews their own
create policy review on emergency_access for update to ${app} using ((select is_a('privacy')) and staff_id <> (select me()));
grant select, insert on emergency_access to ${app};
grant update (version, ended_at, seen_at, decision, decision_sealed, decided_by, decided_at) on emergency_access to ${app};

-- Once decided or ended it stays so, and only a review decides.
create function keep_emergency() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if old.decision is not null and (new.decision, new.decided_by, new.decided_at) is distinct from (old.decision, old.decided_by, old.decided_at)
            or old.ended_at is not null and new.ended_at is distinct from old.ended_at
            or new.decision is distinct from old.decision and not is_a('privacy') then
        raise exception 'an emergency access is decided and ended once';
    end if;
    return new;
end $$;
create trigger emergency_access_kept before update on emergency_access for each row execute function keep_emergency();

-- The case of a number, for opening it in an emergency; it shows nothing of the case.
create function case_in_emergency(wanted text) returns table (case_id uuid, owner_id uuid, pupil_id uuid)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select id, owner_id, pupil_id from support_case where number = wanted and (select is_a('psychologist', 'specialist', 'manager'))
$$;

create or replace function cases_i_read() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select cases_i_work() || array(
        select case_id from emergency_access where staff_id = me() and ended_at is null and clock_timestamp() < ends_at
            and is_a('psychologist', 'specialist', 'manager'))
$$;

revoke execute on function keep_emergency(), case_in_emergency(text) from public;
grant execute on function case_in_emergency(text) to ${app};
