-- Files of a case. What they are called and what they hold is sealed under the key of the case (see decision 0015); a removed one stays until its term ends.
create table attachment (
    id          uuid primary key,
    case_id     uuid        not null references support_case,
    kind        text        not null check (kind in ('PHOTO', 'PDF', 'DOCX')),
    name_sealed bytea       not null check (octet_length(name_sealed) <= 1000),
    media_type  text        not null check (length(media_type) between 3 and 100),
    size        integer     not null check (size between 1 and 15728640),
    key_version integer     not null,
    state       text        not null check (state in ('CLEAN', 'QUARANTINED')),
    -- keyed: it tells the portal whether the content is what was stored, and nobody else what it is
    checksum    bytea       not null check (octet_length(checksum) = 16),
    added_by    uuid        not null references staff,
    added_at    timestamptz not null,
    removed_by  uuid        references staff,
    removed_at  timestamptz,
    check ((removed_by is null) = (removed_at is null))
);
create index attachment_case on attachment (case_id, added_at desc);
create index attachment_added_by on attachment (added_by);
create index attachment_removed_by on attachment (removed_by) where removed_by is not null;

-- The bytes stand apart: lists never touch them.
create table attachment_content (
    attachment_id uuid    primary key references attachment,
    case_id       uuid    not null references support_case,
    key_version   integer not null,
    sealed        bytea   not null,
    thumb_sealed  bytea
);
create index attachment_content_case on attachment_content (case_id, key_version);

-- A file is added, found clean, removed; nothing else of it changes. Keys are renewed and records erased by a job of its own.
create function keep_attachment() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if is_a('keeper') then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' or tg_table_name = 'attachment_content' then
        raise exception 'the content of an attachment is never changed';
    end if;
    if (new.name_sealed, new.key_version) is distinct from (old.name_sealed, old.key_version) then
        raise exception 'the name of an attachment is never changed';
    end if;
    if old.removed_at is not null and (new.removed_at, new.removed_by, new.state) is distinct from (old.removed_at, old.removed_by, old.state)
            or old.state = 'CLEAN' and new.state <> 'CLEAN' then
        raise exception 'an attachment is found clean once and removed once';
    end if;
    return new;
end $$;
create trigger attachment_kept before update or delete on attachment for each row execute function keep_attachment();
create trigger attachment_content_kept before update or delete on attachment_content for each row execute function keep_attachment();

alter table attachment enable row level security;
alter table attachment force row level security;
alter table attachment_content enable row level security;
alter table attachment_content force row level security;
create policy owner on attachment to current_user using (true) with check (true);
create policy read on attachment for select to ${app} using (case_id = any((select cases_i_read())::uuid[]));
create policy work on attachment for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]) and added_by = (select me()));
create policy settle on attachment for update to ${app} using (case_id = any((select cases_i_work())::uuid[]))
    with check (removed_by is null or removed_by = (select me()));
create policy keeper on attachment to ${app} using ((select is_a('keeper')));
create policy owner on attachment_content to current_user using (true) with check (true);
create policy read on attachment_content for select to ${app} using (case_id = any((select cases_i_read())::uuid[]));
create policy work on attachment_content for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]));
create policy keeper on attachment_content to ${app} using ((select is_a('keeper')));

revoke execute on function keep_attachment() from public;
grant select, insert, delete, update (state, removed_by, removed_at, name_sealed, key_version) on attachment to ${app};
grant select, insert, delete, update (key_version, sealed, thumb_sealed) on attachment_content to ${app};
