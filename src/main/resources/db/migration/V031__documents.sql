-- Documents that the law asks psychologists for: the yearly plan and the reports as they write them; journals are made from the sessions.

-- How a school's consultation journal looks, until its form (Order 130 of 06.04.2020, Annex 4) is confirmed.
create table journal_layout (
    school_id  uuid        primary key references school,
    version    integer     not null,
    columns    text[]      not null check (cardinality(columns) between 2 and 14),
    changed_by uuid        not null references staff,
    changed_at timestamptz not null
);
create index journal_layout_changed_by on journal_layout (changed_by);

-- A plan or a report of one psychologist for one school; what it says stands in versions, none of which is ever changed.
create table document (
    id          uuid        primary key,
    version     integer     not null,
    kind        text        not null check (kind in ('YEARLY_PLAN', 'HALF_YEAR_REPORT', 'YEARLY_REPORT')),
    staff_id    uuid        not null references staff,
    school_id   uuid        not null references school,
    school_year integer     not null check (school_year between 2000 and 2200),
    saved       integer     not null check (saved >= 0),
    created_at  timestamptz not null,
    saved_at    timestamptz,
    unique (staff_id, school_id, school_year, kind)
);
create index document_school on document (school_id);
create index document_year on document (staff_id, school_year desc, kind);

-- Sealed under the institution's key: a draft is nobody else's to read, and it may say more than it should.
create table document_text (
    document_id uuid        not null references document,
    number      integer     not null check (number > 0),
    staff_id    uuid        not null references staff,
    saved_at    timestamptz not null,
    sealed      bytea       not null check (octet_length(sealed) <= 400000),
    primary key (document_id, number)
);
create index document_text_staff on document_text (staff_id);
create trigger document_text_fixed before update or delete or truncate on document_text execute function refuse_change();

do $$
declare
    guarded text;
begin
    foreach guarded in array array['journal_layout', 'document', 'document_text'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy owner on %I to %I using (true) with check (true)', guarded, current_user);
    end loop;
end $$;

create policy school on journal_layout to ${app} using ((select is_a('psychologist')) and school_id = any((select my_schools())::uuid[]))
    with check (changed_by = (select me()));
create policy own on document to ${app} using (staff_id = (select me()) and (select is_a('psychologist')))
    with check (staff_id = (select me()) and school_id = any((select my_schools())::uuid[]));
create policy own on document_text for select to ${app} using (staff_id = (select me()) and (select is_a('psychologist')));
create policy write on document_text for insert to ${app} with check (staff_id = (select me()) and (select is_a('psychologist')));

grant select, insert, update (version, columns, changed_by, changed_at) on journal_layout to ${app};
grant select, insert, update (version, saved, saved_at) on document to ${app};
grant select, insert on document_text to ${app};
