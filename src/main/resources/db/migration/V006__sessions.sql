-- A meeting within a case. Its note is written, then signed; a signed one is only added to.
create table support_session (
    id           uuid primary key,
    version      integer     not null,
    case_id      uuid        not null references support_case,
    author_id    uuid        not null references staff,
    kind         text        not null check (kind in ('INDIVIDUAL', 'GROUP', 'PARENT', 'TEACHER')),
    held_on      date        not null,
    started_at   time        not null,
    minutes      smallint    not null check (minutes between 5 and 480),
    place        text        not null check (place in ('ROOM', 'CLASS', 'HOME', 'PHONE', 'VIDEO', 'OTHER')),
    themes       text[]      not null,
    methods      text[]      not null,
    note         text,
    next_step    text,
    follow_up_on date,
    created_at   timestamptz not null,
    signed_at    timestamptz
);
create index support_session_case on support_session (case_id, held_on desc, started_at desc);
create index support_session_author on support_session (author_id, held_on desc, started_at desc, id);
create index support_session_unsigned on support_session (author_id, held_on) where signed_at is null;

create table session_addendum (
    id         uuid primary key,
    session_id uuid        not null references support_session,
    author_id  uuid        not null references staff,
    at         timestamptz not null,
    text       text        not null
);
create index session_addendum_session on session_addendum (session_id, at);
create index session_addendum_author on session_addendum (author_id);
create trigger session_addendum_fixed before update or delete or truncate on session_addendum execute function refuse_change();

-- A signed session is locked below the portal too.
create function keep_signed() returns trigger language plpgsql as $$
begin
    if old.signed_at is not null then
        raise exception 'a signed session is never changed';
    end if;
    return new;
end $$;
create trigger support_session_signed before update on support_session for each row execute function keep_signed();

grant select, insert, update on support_session to ${app};
grant select, insert on session_addendum to ${app};
