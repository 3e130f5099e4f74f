-- What is told in confidence, sealed under the key of its case; keys lie outside the database (see decision 0013). Rows elsewhere only say where a text stands.
create table narrative (
    row_id      uuid    not null,
    field       text    not null check (length(field) between 1 and 40),
    case_id     uuid    not null references support_case,
    key_version integer not null,
    sealed      bytea   not null,
    primary key (row_id, field)
);
create index narrative_case on narrative (case_id, key_version);

-- the step or session that says why the risk is what it is, why one acts without consent, and what comes next
alter table support_case add column risk_why_at uuid, add column urgent_at uuid, add column next_step_at uuid;

-- A text stays as it was told, but for the note of a session that is not signed yet. Keys are renewed and records erased by a job of its own.
create function keep_told() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if not is_a('keeper') and not exists (select 1 from support_session where id = old.row_id and signed_at is null) then
        raise exception 'what was told is never changed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger narrative_told before update or delete on narrative for each row execute function keep_told();

alter table narrative enable row level security;
alter table narrative force row level security;
create policy owner on narrative to current_user using (true) with check (true);
create policy read on narrative for select to ${app} using (case_id = any((select cases_i_read())::uuid[]));
create policy work on narrative for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]));
create policy rewrite on narrative for update to ${app} using (case_id = any((select cases_i_work())::uuid[]));
create policy take_back on narrative for delete to ${app} using (case_id = any((select cases_i_work())::uuid[]));
create policy keeper on narrative to ${app} using ((select is_a('keeper')));
grant select, insert, update, delete on narrative to ${app};

-- Numbers of persons and unsaved text are sealed under the institution's key; a keyed index finds equal numbers.
alter table pupil add column iin_sealed bytea, add column iin_index bytea check (octet_length(iin_index) = 16);
alter table guardian add column phone_sealed bytea, add column phone_index bytea check (octet_length(phone_index) = 16);
create index guardian_phone on guardian (phone_index);
alter table draft add column sealed bytea;
