create table staff (
    id            uuid primary key,
    version       integer     not null,
    subject       text        not null unique,
    username      text        not null,
    display_name  text        not null,
    search_text   text        not null,
    language      text        not null check (language in ('kk', 'ru', 'en')),
    theme         text        not null check (theme in ('', 'light', 'dark')),
    draft_key     bytea       not null check (octet_length(draft_key) = 32),
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null
);
create index staff_name on staff (display_name collate "kk-x-icu", id);
create index staff_search on staff using gin (search_text gin_trgm_ops);

create table assignment (
    id        uuid primary key,
    version   integer     not null,
    staff_id  uuid        not null references staff,
    unit_kind text        not null check (unit_kind in ('SCHOOL', 'DISTRICT', 'REGION')),
    unit_key  text        not null,
    since     timestamptz not null,
    until     timestamptz,
    given_by  uuid        not null references staff,
    ended_by  uuid        references staff
);
create unique index assignment_now on assignment (staff_id, unit_kind, unit_key) where until is null;
create index assignment_unit on assignment (unit_kind, unit_key) where until is null;
create index assignment_given_by on assignment (given_by);
create index assignment_ended_by on assignment (ended_by);

-- Keys of requests already answered: the same request sent again makes nothing new.
create table request (
    staff_id  uuid        not null references staff,
    key       uuid        not null,
    record_id uuid        not null,
    at        timestamptz not null,
    primary key (staff_id, key)
);
create index request_at on request (at);

-- Text not yet saved, kept for its author alone until the form is saved.
create table draft (
    staff_id uuid        not null references staff,
    form_key text        not null check (length(form_key) <= 120),
    fields   text        not null check (length(fields) <= 200000),
    saved_at timestamptz not null,
    primary key (staff_id, form_key)
);
create index draft_saved_at on draft (saved_at);

grant select, insert, update on staff, assignment to ${app};
grant select, insert, delete on request to ${app};
grant select, insert, update, delete on draft to ${app};
