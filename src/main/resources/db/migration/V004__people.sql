-- Pupils, where they learn and learned, who stands for them at home, and what was allowed in writing (Order 92 of 29.04.2025, p. 12).
create table pupil (
    id          uuid primary key,
    version     integer     not null,
    surname     text        not null,
    given_name  text        not null,
    patronymic  text,
    iin         text        check (iin ~ '^[0-9]{12}$'),
    birth_date  date        not null,
    sex         text        not null check (sex in ('MALE', 'FEMALE')),
    school_id   uuid        not null references school,
    grade       smallint    not null check (grade between 0 and 11),
    letter      text        not null check (char_length(letter) = 1),
    language    text        not null check (language in ('KAZAKH', 'RUSSIAN', 'UZBEK', 'TAJIK')),
    search_text text        not null,
    created_at  timestamptz not null,
    created_by  uuid        not null references staff
);
create unique index pupil_iin on pupil (iin) where iin is not null;
create index pupil_school on pupil (school_id, grade, letter);
create index pupil_name on pupil (school_id, surname collate "kk-x-icu", given_name collate "kk-x-icu", id);
create index pupil_search on pupil using gin (search_text gin_trgm_ops);
create index pupil_created_by on pupil (created_by);

-- Where a pupil learned, from the day they came until the day they left; the open row is where they learn now.
create table enrolment (
    id        uuid primary key,
    pupil_id  uuid     not null references pupil,
    school_id uuid     not null references school,
    grade     smallint not null check (grade between 0 and 11),
    letter    text     not null check (char_length(letter) = 1),
    since     date     not null,
    until     date     check (until >= since)
);
create index enrolment_pupil on enrolment (pupil_id, since);
create unique index enrolment_now on enrolment (pupil_id) where until is null;
create index enrolment_school on enrolment (school_id, since);

create table guardian (
    id                   uuid primary key,
    version              integer not null,
    pupil_id             uuid    not null references pupil,
    name                 text    not null,
    relation             text    not null check (relation in
                             ('MOTHER', 'FATHER', 'GRANDPARENT', 'GUARDIAN', 'TRUSTEE', 'FOSTER_PARENT', 'OTHER')),
    phone                text    check (phone ~ '^\+[0-9]{7,15}$'),
    legal_representative boolean not null,
    ended_on             date
);
create index guardian_pupil on guardian (pupil_id);

create table consent (
    id            uuid primary key,
    version       integer     not null,
    pupil_id      uuid        not null references pupil,
    given_by      text        not null,
    guardian_id   uuid        references guardian,
    relation      text        not null check (relation in
                      ('MOTHER', 'FATHER', 'GRANDPARENT', 'GUARDIAN', 'TRUSTEE', 'FOSTER_PARENT', 'OTHER')),
    given_on      date        not null,
    scopes        text[]      not null check (cardinality(scopes) > 0
                      and scopes <@ array['DIAGNOSTICS', 'COUNSELLING', 'TRAINING']),
    until         date        check (until >= given_on),
    withdrawn_on  date        check (withdrawn_on >= given_on),
    recorded_by   uuid        not null references staff,
    recorded_at   timestamptz not null,
    document_note text
);
create index consent_pupil on consent (pupil_id, given_on);
create index consent_guardian on consent (guardian_id);
create index consent_recorded_by on consent (recorded_by);

grant select, insert, update on pupil, enrolment, guardian, consent to ${app};
