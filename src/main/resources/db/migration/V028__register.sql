-- Quality of the register: pupils taken from files, records of one child that stand twice, merging them and taking that back.

-- ---- imports -------------------------------------------------------------------------------------------------------------------------------

-- A file of pupils. What it says is sealed under the institution's key, and there only until it was decided what becomes of it.
create table pupil_import (
    id          uuid        primary key,
    version     integer     not null,
    staff_id    uuid        not null references staff,
    state       text        not null check (state in ('OPEN', 'APPLIED', 'UNDONE')),
    file_name   text        not null check (char_length(file_name) <= 100),
    content     bytea       check (octet_length(content) <= 8000000),
    columns     text[]      not null check (cardinality(columns) <= 100),
    school_id   uuid        not null references school,
    language    text        not null check (language in ('KAZAKH', 'RUSSIAN', 'UZBEK', 'TAJIK')),
    uploaded_at timestamptz not null,
    applied_at  timestamptz,
    undone_at   timestamptz,
    entered     integer     not null default 0,
    known       integer     not null default 0,
    left_out    integer     not null default 0,
    check ((state = 'OPEN') = (content is not null)),
    check ((state = 'OPEN') = (applied_at is null)),
    check ((state = 'UNDONE') = (undone_at is not null))
);
create index pupil_import_staff on pupil_import (staff_id, uploaded_at desc);
create index pupil_import_school on pupil_import (school_id);
create index pupil_import_open on pupil_import (uploaded_at) where state = 'OPEN';

-- How far the entering of a file is; written beside the transaction that enters, which others do not see before it ends.
create table pupil_import_progress (
    import_id uuid        primary key references pupil_import on delete cascade,
    staff_id  uuid        not null references staff,
    done      integer     not null,
    total     integer     not null,
    beat_at   timestamptz not null,
    ended     boolean     not null,
    failed    text        check (failed ~ '^[A-Za-z.]{1,60}$'),
    wrong     integer     not null default 0
);
create index pupil_import_progress_staff on pupil_import_progress (staff_id);

-- Pupils whom a file entered: what undoing it takes back.
create table pupil_import_row (
    import_id uuid not null references pupil_import on delete cascade,
    pupil_id  uuid not null references pupil on delete cascade,
    primary key (import_id, pupil_id)
);
create index pupil_import_row_pupil on pupil_import_row (pupil_id);
insert into kept_with values ('pupil_import_row', 'pupil_id', 90);

-- ---- one child, two records ----------------------------------------------------------------------------------------------------------------

-- A merged record stays as another name of the one that lives on, and goes when that goes.
alter table pupil add column merged_into uuid references pupil on delete cascade;
create index pupil_merged on pupil (merged_into) where merged_into is not null;

-- Which record was merged into which; the number is the one that the living record took over from the other, as it was sealed there.
create table pupil_merge (
    id               uuid        primary key,
    version          integer     not null,
    kept_id          uuid        not null references pupil on delete cascade,
    gone_id          uuid        not null references pupil on delete cascade,
    kept_school_id   uuid        not null references school,
    gone_school_id   uuid        not null references school,
    staff_id         uuid        not null references staff,
    merged_at        timestamptz not null,
    undone_by        uuid        references staff,
    undone_at        timestamptz,
    closed_enrolment uuid,
    number_sealed    bytea,
    number_index     bytea,
    check (kept_id <> gone_id),
    check ((undone_by is null) = (undone_at is null))
);
create unique index pupil_merge_now on pupil_merge (gone_id) where undone_at is null;
create index pupil_merge_gone on pupil_merge (gone_id);
create index pupil_merge_kept on pupil_merge (kept_id);
create index pupil_merge_kept_school on pupil_merge (kept_school_id, merged_at desc);
create index pupil_merge_gone_school on pupil_merge (gone_school_id);
create index pupil_merge_staff on pupil_merge (staff_id);
create index pupil_merge_undone_by on pupil_merge (undone_by);

-- Rows that went over, by table and primary key without the pupil.
create table pupil_merge_row (
    merge_id    uuid  not null references pupil_merge on delete cascade,
    table_name  text  not null,
    column_name text  not null,
    key         jsonb not null
);
create index pupil_merge_row_key on pupil_merge_row (merge_id, table_name, key);

-- Two records of which a person said that they are two children; asked again when one of them has changed schools.
create table pupil_not_same (
    one          uuid        not null references pupil on delete cascade,
    other        uuid        not null references pupil on delete cascade,
    one_school   uuid        not null references school,
    other_school uuid        not null references school,
    staff_id     uuid        not null references staff,
    said_at      timestamptz not null,
    primary key (one, other, one_school, other_school),
    check (one < other)
);
create index pupil_not_same_other on pupil_not_same (other);
create index pupil_not_same_one_school on pupil_not_same (one_school);
create index pupil_not_same_other_school on pupil_not_same (other_school);
create index pupil_not_same_staff on pupil_not_same (staff_id);

-- ---- who may -------------------------------------------------------------------------------------------------------------------------------

do $$
declare
    guarded text;
begin
    foreach guarded in array array['pupil_import', 'pupil_import_progress', 'pupil_import_row', 'pupil_merge', 'pupil_merge_row', 'pupil_not_same'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy owner on %I to %I using (true) with check (true)', guarded, current_user);
    end loop;
end $$;

create function my_pupil_imports() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select id from pupil_import where staff_id = me() and is_a('psychologist'))
$$;

create policy own on pupil_import to ${app} using (staff_id = (select me()) and (select is_a('psychologist')))
    with check (staff_id = (select me()) and school_id = any((select my_schools())::uuid[]));
create policy keeper on pupil_import to ${app} using ((select is_a('keeper')) and state = 'OPEN');
create policy own on pupil_import_progress to ${app} using (staff_id = (select me()) and (select is_a('psychologist')));
create policy own on pupil_import_row for insert to ${app} with check (import_id = any((select my_pupil_imports())::uuid[]));
create policy school on pupil_merge for select to ${app} using ((select is_a('psychologist'))
    and kept_school_id = any((select my_schools())::uuid[]) and gone_school_id = any((select my_schools())::uuid[]));
create policy school on pupil_not_same to ${app} using ((select is_a('psychologist'))
    and one_school = any((select my_schools())::uuid[]) and other_school = any((select my_schools())::uuid[])) with check (staff_id = (select me()));

grant select, insert, delete on pupil_import to ${app};
grant update (version, state, content, columns, applied_at, undone_at, entered, known, left_out) on pupil_import to ${app};
grant select, insert, delete, update (done, total, beat_at, ended, failed, wrong) on pupil_import_progress to ${app};
grant insert on pupil_import_row to ${app};
grant select on pupil_merge to ${app};
grant select, insert on pupil_not_same to ${app};

-- Into which record another was merged, and that a record stands for nobody, is not the portal's to say with the rest.
revoke insert, update on pupil from ${app};
grant insert (id, version, surname, given_name, patronymic, birth_date, sex, school_id, grade, letter, language, search_text, created_at, created_by, iin_sealed,
    iin_index) on pupil to ${app};
grant update (version, surname, given_name, patronymic, birth_date, sex, school_id, grade, letter, language, search_text, created_at, created_by, iin_sealed,
    iin_index) on pupil to ${app};

-- ---- functions -----------------------------------------------------------------------------------------------------------------------------

-- Which of these numbers (keyed indexes of IINs, in hexadecimal digits) a pupil has whom the person does not serve, and whether of a district of theirs; nothing else of that pupil.
create function numbers_elsewhere(numbers text[]) returns table (number text, near boolean)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select encode(p.iin_index, 'hex'), s.district_kato = any(array(select district_kato from school where id = any((select my_schools())::uuid[])))
    from pupil p join school s on s.id = p.school_id
    where p.iin_index = any(array(select decode(n, 'hex') from unnest(numbers) as n)) and (select is_a('psychologist')) and not p.school_id = any((select my_schools())::uuid[])
$$;

-- The record that a merged one lives on in; a record that was not merged is its own.
create function survivor(child uuid) returns uuid language sql stable security definer set search_path = tirek, pg_temp as $$
    with recursive up as (
        select id, merged_into from pupil where id = child
        union select p.id, p.merged_into from pupil p join up on p.id = up.merged_into)
    select id from up where merged_into is null
$$;

-- All records of one child: the living one and those merged into it. The audit names the one that was looked at.
create function same_child(child uuid) returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    with recursive all_of as (
        select survivor(child) as id where is_a('privacy', 'discloser', 'psychologist')
        union select p.id from pupil p join all_of a on p.merged_into = a.id)
    select array(select id from all_of union select child where child is not null)
$$;

-- How much hangs on pupils of the person's schools, also what others keep about them; numbers only.
create function pupil_holdings(pupils uuid[]) returns table (pupil_id uuid, cases bigint, open_cases bigint, consents bigint, guardians bigint)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select p.id, (select count(*) from support_case c where c.pupil_id = p.id),
        (select count(*) from support_case c where c.pupil_id = p.id and c.status <> 'CLOSED'),
        (select count(*) from consent c where c.pupil_id = p.id), (select count(*) from guardian g where g.pupil_id = p.id)
    from pupil p where p.id = any(pupils) and (select is_a('psychologist')) and p.school_id = any((select my_schools())::uuid[])
$$;

-- Where rows hang on a pupil, today and in whatever is added: each table, its column, the rest of its primary key, and whether it stands at the pupil's school.
-- Left out is what is kept for the register itself or by the tallies.
create function pupil_links() returns table (table_name text, column_name text, key_columns text[], scoped boolean)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select c.conrelid::regclass::text, a.attname::text,
        array(select k.attname::text from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any(i.indkey)
            where i.indrelid = c.conrelid and i.indisprimary and k.attname <> a.attname order by k.attnum),
        exists (select 1 from pg_attribute s where s.attrelid = c.conrelid and s.attname = 'scope_school_id' and not s.attisdropped)
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'pupil'::regclass and cardinality(c.conkey) = 1 and c.conparentid = 0
        and c.conrelid::regclass::text <> all('{pupil,child_year,pupil_import_row,pupil_merge,pupil_not_same}')
    order by 1, 2
$$;

-- A row's key as jsonb, in SQL: the rest of its primary key.
create function link_key(of_table text, columns text[]) returns text language sql immutable as $$
    select 'jsonb_build_object(' || coalesce(string_agg(format('%L, %s.%I', c, of_table, c), ', '), '') || ')' from unnest(columns) as c
$$;

-- Takes back what a file entered: how many pupils are gone, or, below zero, on how many of them something was built since; then nothing changes.
create function undo_pupil_import(of_import uuid) returns integer language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    going uuid[];
    built uuid[];
    more  uuid[];
    link  record;
begin
    if not exists (select 1 from pupil_import where id = of_import and state = 'APPLIED' and id = any(my_pupil_imports())) then
        raise exception 'only an applied import of one''s own is undone';
    end if;
    going := array(select pupil_id from pupil_import_row where import_id = of_import);
    perform 1 from pupil where id = any(going) order by id for update;
    built := array(select id from pupil p where id = any(going) and (version > 0 or not school_id = any(my_schools())
        or exists (select 1 from pupil a where a.merged_into = p.id)));
    for link in select * from pupil_links() where table_name <> 'enrolment' loop
        execute format('select array(select %I from %I where %I = any($1))', link.column_name, link.table_name, link.column_name) into more using going;
        built := built || more;
    end loop;
    if cardinality(built) > 0 then
        return -(select count(distinct id) from unnest(built) as id);
    end if;
    delete from enrolment where pupil_id = any(going);
    delete from child_year where pupil_id = any(going) and school_id is null;
    delete from pupil where id = any(going);
    return cardinality(going);
end $$;

-- Makes two records one: DONE, or what stands against it: ABSENT, STALE, BOTH_OPEN (a case under way on both), CLASH (both have what a child has once).
-- number: the other's IIN sealed for the record that is kept, when that has none.
create function merge_pupils(merge uuid, kept uuid, gone uuid, kept_version integer, gone_version integer, number bytea, at timestamptz)
returns text language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    k      pupil;
    g      pupil;
    link   record;
    closed uuid;
    on_day date := (at at time zone 'Asia/Almaty')::date;
begin
    perform 1 from pupil where id in (kept, gone) order by id for update;
    select * into k from pupil where id = kept;
    select * into g from pupil where id = gone;
    if k.id is null or g.id is null or kept = gone or k.nameless or g.nameless or not is_a('psychologist')
            or not array[k.school_id, g.school_id] <@ my_schools() then
        return 'ABSENT';
    elsif (k.version, g.version) is distinct from (kept_version, gone_version) or k.merged_into is not null or g.merged_into is not null then
        return 'STALE';
    elsif (select count(*) from support_case where pupil_id in (kept, gone) and status <> 'CLOSED') > 1 then
        return 'BOTH_OPEN';
    end if;
    begin
        update enrolment set until = greatest(on_day, since) where pupil_id = gone and until is null returning id into closed;
        insert into pupil_merge (id, version, kept_id, gone_id, kept_school_id, gone_school_id, staff_id, merged_at, closed_enrolment, number_sealed, number_index)
            values (merge, 0, kept, gone, k.school_id, g.school_id, me(), at, closed, case when number is not null then g.iin_sealed end,
                case when number is not null then g.iin_index end);
        if number is not null and k.iin_index is null then
            update pupil set iin_sealed = null, iin_index = null where id = gone;
            update pupil set iin_sealed = number, iin_index = g.iin_index where id = kept;
        end if;
        for link in select * from pupil_links() loop
            execute format('with moved as (update %1$I set %2$I = $1%3$s where %2$I = $2 returning *) insert into pupil_merge_row select $3, %1$L, %2$L, %4$s from moved',
                link.table_name, link.column_name, case when link.scoped then ', scope_school_id = $4' else '' end, link_key('moved', link.key_columns))
                using kept, gone, merge, k.school_id;
        end loop;
    exception when unique_violation then
        return 'CLASH';
    end;
    update pupil set merged_into = kept, version = version + 1 where id = gone;
    update pupil set version = version + 1 where id = kept;
    delete from child_year where pupil_id = gone and school_id is null;
    return 'DONE';
end $$;

-- Makes two records of one again, each with what it had; what came later stays with the record that was kept.
-- DONE, or what stands against it: ABSENT, STALE, LATER (the kept record was itself merged since).
create function unmerge_pupils(merge uuid, seen integer, at timestamptz) returns text
language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    m    pupil_merge;
    k    pupil;
    g    pupil;
    link record;
begin
    select * into m from pupil_merge where id = merge for update;
    perform 1 from pupil where id in (m.kept_id, m.gone_id) order by id for update;
    select * into k from pupil where id = m.kept_id;
    select * into g from pupil where id = m.gone_id;
    if m.id is null or not is_a('psychologist') or not array[k.school_id, g.school_id] <@ my_schools() then
        return 'ABSENT';
    elsif m.version <> seen or m.undone_at is not null then
        return 'STALE';
    elsif k.merged_into is not null then
        return 'LATER';
    end if;
    for link in select l.* from pupil_links() l where exists (select 1 from pupil_merge_row r where r.merge_id = merge and r.table_name = l.table_name
            and r.column_name = l.column_name) loop
        execute format('update %1$I t set %2$I = $1%3$s where %2$I = $2 and exists (select 1 from pupil_merge_row r where r.merge_id = $3 and r.table_name = %1$L'
                || ' and r.column_name = %2$L and r.key = %4$s)',
            link.table_name, link.column_name, case when link.scoped then ', scope_school_id = $4' else '' end, link_key('t', link.key_columns))
            using m.gone_id, m.kept_id, merge, g.school_id;
    end loop;
    update enrolment set until = null where id = m.closed_enrolment and pupil_id = m.gone_id;
    if m.number_index is not null and k.iin_index = m.number_index then
        update pupil set iin_sealed = null, iin_index = null where id = m.kept_id;
        update pupil set iin_sealed = m.number_sealed, iin_index = m.number_index where id = m.gone_id;
    end if;
    update pupil set merged_into = null, version = version + 1 where id = m.gone_id;
    update pupil set version = version + 1 where id = m.kept_id;
    delete from child_year where pupil_id = m.kept_id and school_id is null;
    delete from pupil_merge_row where merge_id = merge;
    update pupil_merge set version = version + 1, undone_by = me(), undone_at = at, number_sealed = null, number_index = null where id = merge;
    return 'DONE';
end $$;

-- ---- whoever asks for a child gets the living record, and what was noted about any of its records ---------------------------------------------

create or replace function child_for_audit(case_number text, iin bytea, family text, given text, born date)
returns table (id uuid, name text) language plpgsql stable security definer set search_path = tirek, pg_temp as $$
begin
    if not is_a('privacy') then
        return;
    elsif case_number is not null then
        return query select c.pupil_id, null::text from support_case c where c.number = case_number;
    elsif iin is not null then
        return query select s.id, concat_ws(' ', s.surname, s.given_name, s.patronymic) from pupil p join pupil s on s.id = survivor(p.id) where p.iin_index = iin;
    elsif family is not null and given is not null and born is not null then
        return query select distinct s.id, concat_ws(' ', s.surname, s.given_name, s.patronymic) from pupil p join pupil s on s.id = survivor(p.id)
            where p.birth_date = born and lower(p.surname) = lower(family) and lower(p.given_name) = lower(given) limit 2;
    end if;
end $$;

create or replace function subject_of(of_number text, of_index bytea) returns uuid language sql stable security definer set search_path = tirek, pg_temp as $$
    select coalesce((select pupil_id from support_case c join pupil p on p.id = c.pupil_id and not p.nameless where c.number = of_number),
        (select survivor(id) from pupil where iin_index = of_index)) where (select is_a('privacy'))
$$;

drop policy disclose on audit_event;
create policy disclose on audit_event for select to ${app} using (
    pupil_id = any((select same_child(disclosed_child()))::uuid[]) or record_kind = 'case' and record_id = any((select disclosed_cases())::uuid[]));

revoke execute on function my_pupil_imports(), pupil_holdings(uuid[]), numbers_elsewhere(text[]), survivor(uuid), same_child(uuid), pupil_links(), link_key(text, text[]),
    undo_pupil_import(uuid), merge_pupils(uuid, uuid, uuid, integer, integer, bytea, timestamptz), unmerge_pupils(uuid, integer, timestamptz) from public;
grant execute on function my_pupil_imports(), pupil_holdings(uuid[]), numbers_elsewhere(text[]), same_child(uuid), undo_pupil_import(uuid),
    merge_pupils(uuid, uuid, uuid, integer, integer, bytea, timestamptz), unmerge_pupils(uuid, integer, timestamptz) to ${app};
