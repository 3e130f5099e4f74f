-- Appointments. What one is about is a narrative of its case, or sealed under the institution's key where there is none; a row names nobody.
create table appointment (
    id           uuid primary key,
    version      integer     not null,
    staff_id     uuid        not null references staff,
    -- id of the first of those that were made together
    series_id    uuid        not null,
    whom         text        not null check (whom in ('PUPIL', 'PARENT', 'TEACHER', 'GROUP', 'OWN')),
    case_id      uuid        references support_case,
    pupil_id     uuid        references pupil,
    on_day       date        not null,
    starts_at    time        not null,
    minutes      smallint    not null check (minutes between 5 and 480),
    place        text        not null check (place in ('ROOM', 'CLASS', 'HOME', 'PHONE', 'VIDEO', 'OTHER')),
    shift        smallint    check (shift between 1 and 3),
    about_sealed bytea       check (octet_length(about_sealed) <= 4000),
    state        text        not null check (state in ('PLANNED', 'HELD', 'MISSED', 'CANCELLED')),
    why          text        check (why in ('ILL', 'NOT_AT_SCHOOL', 'REFUSED', 'SCHOOL_EVENT', 'SPECIALIST_AWAY', 'DAY_OFF', 'OTHER')),
    words_sealed bytea       check (octet_length(words_sealed) <= 4000),
    session_id   uuid        references support_session,
    -- since when a note says what came of it
    noted_at     timestamptz,
    -- whether it stood on the to-do list once it was over
    reminded     boolean     not null default false,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    check (case_id is null or pupil_id is not null and about_sealed is null and words_sealed is null),
    check (whom <> 'PUPIL' or pupil_id is not null),
    check ((why is not null) = (state in ('MISSED', 'CANCELLED'))),
    check (session_id is null or state = 'HELD'),
    check (noted_at is null or state = 'HELD')
);
create index appointment_staff on appointment (staff_id, on_day, starts_at, id);
create index appointment_unnoted on appointment (staff_id, on_day) where noted_at is null and state in ('PLANNED', 'HELD');
create index appointment_over on appointment (on_day) where state = 'PLANNED' and not reminded;
create index appointment_series on appointment (series_id, on_day);
create index appointment_case on appointment (case_id) where case_id is not null;
create index appointment_pupil on appointment (pupil_id) where pupil_id is not null;
create unique index appointment_session on appointment (session_id) where session_id is not null;

-- It is held, missed or cancelled once; afterwards only that its note was written is still said.
create function keep_appointment() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if old.state <> 'PLANNED' and (new.state, new.on_day, new.starts_at, new.minutes, new.why, new.session_id)
            is distinct from (old.state, old.on_day, old.starts_at, old.minutes, old.why, old.session_id)
            or old.noted_at is not null and new.noted_at is distinct from old.noted_at then
        raise exception 'an appointment that is over is not changed';
    end if;
    return new;
end $$;
create trigger appointment_kept before update on appointment for each row execute function keep_appointment();

insert into kept_with values ('appointment', 'case_id', 20), ('appointment', 'pupil_id', 20);

-- For the job "diary": what is over and still planned, each given once.
create function appointments_over(local timestamp) returns setof appointment language sql security definer set search_path = tirek, pg_temp as $$
    update appointment set reminded = true
    where id in (select a.id from appointment a where a.state = 'PLANNED' and not a.reminded and a.whom <> 'OWN' and a.on_day <= local::date
        and a.on_day + a.starts_at + a.minutes * interval '1 minute' <= local and (select is_a('diary')) order by a.on_day, a.starts_at limit 500 for update skip locked)
    returning *
$$;

-- The note of a session is signed by whoever works on the case, which may have changed hands since the appointment.
create function appointment_noted(of_session uuid, moment timestamptz) returns integer language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    noted integer;
begin
    update appointment set noted_at = moment, changed_at = moment, version = version + 1 where session_id = of_session and noted_at is null
        and exists (select 1 from support_session s where s.id = of_session and s.case_id = any(cases_i_work()));
    get diagnostics noted = row_count;
    return noted;
end $$;

-- When the lessons of a shift are at a person's schools, as they say.
create table shift_hours (
    staff_id  uuid     not null references staff,
    shift     smallint not null check (shift between 1 and 3),
    starts_at time     not null,
    ends_at   time     not null check (ends_at > starts_at),
    primary key (staff_id, shift)
);

-- The secret address of a person's calendar: what finds the row, and the hash of what proves the right to it.
create table feed_address (
    staff_id uuid        primary key references staff,
    finder   text        not null unique check (length(finder) = 11),
    hash     bytea       not null check (octet_length(hash) = 32),
    made_at  timestamptz not null
);

do $$
declare
    own text;
begin
    foreach own in array array['appointment', 'shift_hours', 'feed_address'] loop
        execute format('alter table %I enable row level security', own);
        execute format('alter table %I force row level security', own);
        execute format('create policy owner on %I to %I using (true) with check (true)', own, current_user);
    end loop;
end $$;
create policy own on appointment for select to ${app} using (staff_id = (select me()));
create policy of_case on appointment for select to ${app} using (case_id = any((select cases_i_read())::uuid[]));
create policy disclose on appointment for select to ${app} using (pupil_id = (select disclosed_child()));
create policy plan on appointment for insert to ${app} with check (staff_id = (select me()) and (select is_a('psychologist', 'specialist')) and case
    when case_id is not null then case_id = any((select cases_i_work())::uuid[])
    else pupil_id is null or exists (select 1 from pupil p where p.id = pupil_id) end);
create policy change on appointment for update to ${app} using (staff_id = (select me()) and (select is_a('psychologist', 'specialist')));
create policy own on shift_hours to ${app} using (staff_id = (select me()) and (select is_a('psychologist', 'specialist')));
create policy own on feed_address to ${app} using (staff_id = (select me()) and (select is_a('psychologist', 'specialist')));
grant select, insert on appointment to ${app};
grant update (version, on_day, starts_at, minutes, state, why, words_sealed, session_id, noted_at, reminded, changed_at) on appointment to ${app};
grant select, insert, delete, update (starts_at, ends_at) on shift_hours to ${app};
grant select, insert, delete on feed_address to ${app};

-- Calendars outside the portal come without a sign-in: the secret is all they have, and bare times all they get, while whose it is still serves something.
create function feed_of(sought text) returns table (hash bytea, language text) language sql stable security definer set search_path = tirek, pg_temp as $$
    select f.hash, s.language from feed_address f join staff s on s.id = f.staff_id
    where f.finder = sought and exists (select 1 from assignment a where a.staff_id = f.staff_id and a.until is null)
$$;

create function feed_appointments(sought text, proof bytea, since date)
returns table (id uuid, version integer, on_day date, starts_at time, minutes smallint, place text, state text, changed bigint)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select a.id, a.version, a.on_day, a.starts_at, a.minutes, a.place, a.state, (extract(epoch from a.changed_at) * 1000)::bigint
    from feed_address f join appointment a on a.staff_id = f.staff_id
    where f.finder = sought and f.hash = proof and a.on_day >= since order by a.on_day, a.starts_at, a.id limit 3000
$$;

revoke execute on function keep_appointment(), appointments_over(timestamp), appointment_noted(uuid, timestamptz), feed_of(text), feed_appointments(text, bytea, date) from public;
grant execute on function appointments_over(timestamp), appointment_noted(uuid, timestamptz), feed_of(text), feed_appointments(text, bytea, date) to ${app};
