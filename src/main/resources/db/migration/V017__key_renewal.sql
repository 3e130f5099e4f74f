-- Renewing the keys of all cases, while people go on working: one row a renewal, with how far it is.
create table key_renewal (
    id           uuid primary key,
    started_at   timestamptz not null,
    started_by   uuid        not null references staff,
    total        integer     not null,
    done         integer     not null,
    last_case_id uuid,
    finished_at  timestamptz,
    -- old keys are dropped only when no work begun before the renewal can still be under way
    forgotten_at timestamptz
);
create index key_renewal_started_by on key_renewal (started_by);
create index key_renewal_started_at on key_renewal (started_at desc);
create unique index key_renewal_under_way on key_renewal ((true)) where forgotten_at is null;

alter table key_renewal enable row level security;
alter table key_renewal force row level security;
create policy owner on key_renewal to current_user using (true) with check (true);
create policy custody on key_renewal for select to ${app} using ((select is_a('privacy', 'keeper')));
create policy start on key_renewal for insert to ${app} with check ((select is_a('privacy')) and started_by = (select me()));
create policy keeper on key_renewal for update to ${app} using ((select is_a('keeper')));
grant select, insert on key_renewal to ${app};
grant update (done, last_case_id, finished_at, forgotten_at) on key_renewal to ${app};

-- Ids of all cases in a fixed order, for the job that keeps their keys; nothing else of them.
create function cases_after(previous uuid, most integer) returns setof uuid language sql stable security definer set search_path = tirek, pg_temp as $$
    select id from support_case where (select is_a('keeper')) and id > coalesce(previous, '00000000-0000-0000-0000-000000000000') order by id limit most
$$;
create function number_of_cases() returns bigint language sql stable security definer set search_path = tirek, pg_temp as $$
    select count(*) from support_case where (select is_a('keeper', 'privacy'))
$$;
revoke execute on function cases_after(uuid, integer), number_of_cases() from public;
grant execute on function cases_after(uuid, integer), number_of_cases() to ${app};
