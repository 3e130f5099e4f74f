-- Speed of hand: pieces of text to put into notes, saved views of the caseload, columns of lists.

-- Own, or shared with a school or the Centre; about no child. What was removed can be brought back for a while.
create table snippet (
    id         uuid primary key,
    version    integer     not null,
    staff_id   uuid        not null references staff,
    unit_kind  text        check (unit_kind in ('SCHOOL', 'REGION')),
    unit_key   text,
    title      text        not null check (char_length(title) between 1 and 80),
    sealed     bytea       not null check (octet_length(sealed) <= 20000),
    changed_at timestamptz not null,
    removed_at timestamptz,
    check ((unit_kind is null) = (unit_key is null))
);
create index snippet_staff on snippet (staff_id, title);
create index snippet_unit on snippet (unit_kind, unit_key, title) where removed_at is null;

-- A name for filters of the caseload; codes only, never a word that was searched for.
create table saved_view (
    id       uuid primary key,
    version  integer     not null default 0,
    staff_id uuid        not null references staff,
    name     text        not null check (char_length(name) between 1 and 60),
    query    text        not null check (query ~ '^[A-Za-z]+=[A-Za-z0-9_-]+(&[A-Za-z]+=[A-Za-z0-9_-]+)*$' and char_length(query) <= 300 and query !~ '(^|&)search='),
    made_at  timestamptz not null
);
create unique index saved_view_name on saved_view (staff_id, name);

-- Which columns a person wants in a list.
create table list_columns (
    staff_id uuid    not null references staff,
    list     text    not null check (list in ('CASES')),
    version  integer not null,
    columns  text[]  not null check (cardinality(columns) between 1 and 20),
    primary key (staff_id, list)
);

do $$
declare
    personal text;
begin
    foreach personal in array array['snippet', 'saved_view', 'list_columns'] loop
        execute format('alter table %I enable row level security', personal);
        execute format('alter table %I force row level security', personal);
        execute format('create policy owner on %I to %I using (true) with check (true)', personal, current_user);
    end loop;
end $$;
create policy own on saved_view to ${app} using (staff_id = (select me()));
create policy own on list_columns to ${app} using (staff_id = (select me()));
create policy own on snippet to ${app} using (staff_id = (select me()))
    with check (staff_id = (select me()) and (unit_kind is null or unit_kind = 'SCHOOL' and unit_key = any((select my_schools())::text[])
        or unit_kind = 'REGION' and (select is_a('specialist', 'manager'))));
create policy shared on snippet for select to ${app} using (unit_kind = 'SCHOOL' and unit_key = any((select my_schools())::text[])
    or unit_kind = 'REGION' and (select is_a('specialist', 'manager')));
grant select, insert, update on snippet to ${app};
grant select, insert, delete on saved_view to ${app};
grant select, insert, update (version, columns) on list_columns to ${app};

-- What is to be done in a case goes along to its new psychologist.
create function todo_follows_case() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    update todo t set staff_id = new.owner_id, snoozed_until = null, version = version + 1
    where t.case_id = new.id and t.staff_id = old.owner_id and t.done_at is null
        and not exists (select 1 from todo o where o.duty = t.duty and o.subject = t.subject and o.staff_id = new.owner_id and o.done_at is null);
    return null;
end $$;
create trigger support_case_todo after update of owner_id on support_case for each row when (old.owner_id <> new.owner_id) execute function todo_follows_case();
revoke execute on function todo_follows_case() from public;

-- Whoever changes what they want by mail gets at once what was kept under the old wish.
create policy own on mail for select to ${app} using (staff_id = (select me()));
create policy own_wait on mail for update to ${app} using (staff_id = (select me()));
