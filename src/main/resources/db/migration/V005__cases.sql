-- Numbers of cases, TRK-2026-000123: one counter a year.
create table case_counter (
    year integer primary key,
    last integer not null
);

-- Support given to one pupil. Nothing is ever deleted: what changes is kept in case_step.
create table support_case (
    id              uuid primary key,
    version         integer     not null,
    number          text        not null unique check (number ~ '^TRK-[0-9]{4}-[0-9]{6}$'),
    pupil_id        uuid        not null references pupil,
    school_id       uuid        not null references school,
    owner_id        uuid        not null references staff,
    status          text        not null check (status in ('NEW', 'OPEN', 'CLOSED', 'REOPENED')),
    reasons         text[]      not null check (cardinality(reasons) > 0),
    source          text        not null,
    risk            smallint    not null check (risk between 1 and 4),
    risk_why        text        not null,
    consent_id      uuid        references consent,
    urgent_why      text,
    urgent_by       text,
    urgent_until    date,
    grade           smallint    not null check (grade between 0 and 11),
    school_year     integer     not null,
    opened_on       date        not null,
    closed_on       date,
    outcome         text        check (outcome in ('RESOLVED', 'IMPROVED', 'UNCHANGED', 'REFERRED', 'MOVED_AWAY', 'DECLINED')),
    follow_up_on    date,
    next_step       text,
    last_contact_on date,
    changed_at      timestamptz not null,
    check (urgent_why is null = (urgent_until is null) and urgent_why is null = (urgent_by is null)),
    check ((status = 'CLOSED') = (closed_on is not null))
);
create index support_case_pupil on support_case (pupil_id);
create index support_case_consent on support_case (consent_id);
-- the caseload of one psychologist and of the Centre, each in the orders that its page offers
create index support_case_owner_risk on support_case (owner_id, risk desc, follow_up_on, id);
create index support_case_owner_follow_up on support_case (owner_id, follow_up_on, id) where status <> 'CLOSED';
create index support_case_school on support_case (school_id, status);
create index support_case_risk on support_case (risk desc, follow_up_on, id) where status <> 'CLOSED';
create index support_case_risk_all on support_case (risk desc, follow_up_on, id);
create index support_case_follow_up on support_case (follow_up_on, id) where status <> 'CLOSED';
create index support_case_opened on support_case (opened_on desc, id);
create index support_case_year on support_case (school_year, pupil_id);
-- one case under way for a pupil at a time
create unique index support_case_one_open on support_case (pupil_id) where status <> 'CLOSED';

-- The chronology of a case: what happened, by whom; a correction keeps the old text.
create table case_step (
    id        uuid primary key,
    case_id   uuid        not null references support_case,
    at        timestamptz not null,
    staff_id  uuid        not null references staff,
    kind      text        not null check (kind in ('OPENED', 'STARTED', 'RISK_ASSESSED', 'CORRECTED', 'CONSENT', 'URGENT', 'FOLLOW_UP', 'CLOSED', 'REOPENED')),
    risk_from smallint,
    risk_to   smallint,
    field     text,
    old_text  text,
    new_text  text
);
create index case_step_case on case_step (case_id, at);
create index case_step_staff on case_step (staff_id);
create trigger case_step_fixed before update or delete or truncate on case_step execute function refuse_change();

grant select, insert, update on case_counter, support_case to ${app};
grant select, insert on case_step to ${app};

-- A case as lists show it. The joins are outer ones on primary keys, so that counting does not follow them.
create view case_line with (security_invoker = true) as
select c.id, c.number, c.owner_id, c.school_id, c.status, c.risk, c.reasons, c.opened_on, c.follow_up_on, c.last_contact_on, c.changed_at,
       c.consent_id is not null or c.urgent_until is not null as covered,
       p.surname || ' ' || p.given_name as pupil_name, p.search_text as pupil_search, p.grade || ' «' || p.letter || '»' as class_label,
       s.name_kk as school_kk, s.name_ru as school_ru, s.name_en as school_en, o.display_name as owner_name
from support_case c
left join pupil p on p.id = c.pupil_id
left join school s on s.id = c.school_id
left join staff o on o.id = c.owner_id;
grant select on case_line to ${app};
