-- Referrals of a child in crisis to the Centre (Order 92 of 29.04.2025, p. 23), and letters to other organisations.

-- Numbers of a year: REF-2026-000123 for referrals, OUT-2026-000123 for letters.
create table referral_counter (
    series text    not null check (series in ('REF', 'OUT')),
    year   integer not null,
    last   integer not null,
    primary key (series, year)
);

-- What stands here are facts; what was told about the child stands sealed in referral_text.
create table referral (
    id              uuid primary key,
    version         integer     not null,
    number          text        not null unique check (number ~ '^REF-[0-9]{4}-[0-9]{6}$'),
    case_id         uuid        not null references support_case,
    school_id       uuid        not null references school,
    sent_by         uuid        not null references staff,
    sent_at         timestamptz not null,
    ground          text        not null check (ground in ('CONSENT', 'URGENT')),
    risk            smallint    not null check (risk between 1 and 4),
    fields          text[]      not null,
    status          text        not null check (status in ('SENT', 'ACCEPTED', 'DECLINED', 'CLOSED')),
    question_open   boolean     not null default false,
    specialist_id   uuid        references staff,
    answer_due      timestamptz not null,
    answered_at     timestamptz,
    mobile_at       timestamptz,
    mobile_due      timestamptz,
    -- when the team means to be there
    mobile_on       timestamptz,
    mobile_met_at   timestamptz,
    closed_at       timestamptz,
    -- the one term that runs now
    clock_due       timestamptz generated always as (
        case when status = 'SENT' then answer_due when status = 'ACCEPTED' and mobile_met_at is null then mobile_due end) stored,
    -- how far its course was told: 1 half, 2 four fifths, 3 broken
    warned          smallint    not null default 0 check (warned between 0 and 3),
    check ((status = 'SENT') = (answered_at is null)),
    check (status in ('SENT', 'DECLINED') or specialist_id is not null),
    check ((mobile_at is null) = (mobile_due is null) and (mobile_met_at is null or mobile_at is not null)),
    unique (id, case_id)
);
create unique index referral_one_under_way on referral (case_id) where status in ('SENT', 'ACCEPTED');
create index referral_case on referral (case_id, sent_at desc);
create index referral_queue on referral (risk desc, clock_due, id) where status in ('SENT', 'ACCEPTED');
create index referral_clock on referral (clock_due) where clock_due is not null and warned < 3;
create index referral_sent on referral (sent_at desc, id);
create index referral_school on referral (school_id);
create index referral_sent_by on referral (sent_by, sent_at desc);
create index referral_specialist on referral (specialist_id) where specialist_id is not null;

-- What happened to a referral, by whom; what was said in it stands in referral_text under the same id.
create table referral_entry (
    id          uuid primary key,
    referral_id uuid        not null,
    case_id     uuid        not null references support_case,
    step        text        not null check (step in ('SENT', 'ACCEPTED', 'DECLINED', 'QUESTION', 'ANSWER', 'MOBILE', 'MOBILE_MET', 'CONTACT', 'RESULT',
                                'REVIEW', 'CLOSED')),
    at          timestamptz not null,
    staff_id    uuid        not null references staff,
    foreign key (referral_id, case_id) references referral (id, case_id)
);
create index referral_entry_referral on referral_entry (referral_id, at);
create index referral_entry_case on referral_entry (case_id, at);
create index referral_entry_staff on referral_entry (staff_id);

-- Texts of a referral, sealed under the key of its case: the copy of what was disclosed (id of the referral), and what was said in its steps (id of the step).
-- They stand apart from the narratives of the case, because the Centre's specialists read these and not the case.
create table referral_text (
    id          uuid    primary key,
    referral_id uuid    not null,
    case_id     uuid    not null references support_case,
    key_version integer not null,
    sealed      bytea   not null,
    foreign key (referral_id, case_id) references referral (id, case_id)
);
create index referral_text_referral on referral_text (referral_id);
create index referral_text_case on referral_text (case_id, key_version);

-- How the child is on day 7, 14, 30 and 90 after the Centre took the referral over.
create table referral_review (
    id          uuid primary key,
    version     integer     not null,
    referral_id uuid        not null,
    case_id     uuid        not null references support_case,
    place       smallint    not null check (place between 1 and 4),
    due_at      timestamptz not null,
    finding     text        check (finding in ('BETTER', 'SAME', 'WORSE', 'NOT_REACHED')),
    entry_id    uuid        references referral_entry,
    done_at     timestamptz,
    foreign key (referral_id, case_id) references referral (id, case_id),
    unique (referral_id, place),
    check ((finding is null) = (done_at is null) and (finding is null) = (entry_id is null))
);
create index referral_review_case on referral_review (case_id);
create index referral_review_due on referral_review (due_at) where done_at is null;
create index referral_review_entry on referral_review (entry_id) where entry_id is not null;

-- A letter to another organisation about a child. Its words and the answer are narratives of the case.
create table letter (
    id           uuid primary key,
    version      integer     not null,
    number       text        not null unique check (number ~ '^OUT-[0-9]{4}-[0-9]{6}$'),
    case_id      uuid        not null references support_case,
    school_id    uuid        not null references school,
    written_by   uuid        not null references staff,
    written_at   timestamptz not null,
    language     text        not null check (language in ('kk', 'ru')),
    addressee    text        not null check (addressee in ('POLICE', 'KDN', 'HEALTH', 'PMPC', 'GUARDIANSHIP')),
    organisation text        not null check (length(organisation) between 1 and 300),
    ground       text        not null check (ground in ('CONSENT', 'URGENT', 'LAW')),
    fields       text[]      not null,
    dated_on     date        not null,
    delivery     text        check (delivery in ('BY_HAND', 'POST', 'COURIER', 'ELECTRONIC')),
    delivered_on date        check (delivered_on >= dated_on),
    answer_due   timestamptz,
    answered_on  date        check (answered_on >= delivered_on),
    check ((delivery is null) = (delivered_on is null)),
    check (answered_on is null or delivered_on is not null),
    check (ground <> 'LAW' or addressee = 'POLICE')
);
create index letter_case on letter (case_id, written_at desc);
create index letter_school on letter (school_id);
create index letter_written_by on letter (written_by);
create index letter_due on letter (answer_due) where answered_on is null;

-- The Centre alone moves a referral on, the job alone counts its warnings; what has ended stays so.
create function keep_referral() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if not is_a('specialist') and (new.status, new.specialist_id, new.answered_at, new.mobile_at, new.mobile_due, new.mobile_on, new.mobile_met_at, new.closed_at)
            is distinct from (old.status, old.specialist_id, old.answered_at, old.mobile_at, old.mobile_due, old.mobile_on, old.mobile_met_at, old.closed_at) then
        raise exception 'only the Centre moves a referral on';
    end if;
    if not is_a('specialist', 'referrals') and new.warned is distinct from old.warned then
        raise exception 'only the job counts warnings';
    end if;
    if old.status in ('DECLINED', 'CLOSED') and new.status is distinct from old.status or old.status = 'ACCEPTED' and new.status not in ('ACCEPTED', 'CLOSED') then
        raise exception 'what has ended stays so';
    end if;
    return new;
end $$;
create trigger referral_kept before update on referral for each row execute function keep_referral();

-- A text stays as it was told. Keys are renewed and records erased by a job of its own.
create function keep_referral_text() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if not is_a('keeper') then
        raise exception 'what was told is never changed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger referral_entry_told before update or delete on referral_entry for each row execute function keep_referral_text();
create trigger referral_text_told before update or delete on referral_text for each row execute function keep_referral_text();

-- The child of a referral, so that the reading is noted at the child; for those who may read it.
create function child_of_referral(wanted uuid) returns uuid language sql stable security definer set search_path = tirek, pg_temp as $$
    select c.pupil_id from referral r join support_case c on c.id = r.case_id
    where r.id = wanted and ((select is_a('specialist', 'manager')) or r.case_id = any((select cases_i_read())::uuid[]))
$$;

do $$
declare
    confidential text;
begin
    foreach confidential in array array['referral_counter', 'referral', 'referral_entry', 'referral_text', 'referral_review', 'letter'] loop
        execute format('alter table %I enable row level security', confidential);
        execute format('alter table %I force row level security', confidential);
        execute format('create policy owner on %I to %I using (true) with check (true)', confidential, current_user);
    end loop;
end $$;

create policy count on referral_counter to ${app} using ((select is_a('psychologist', 'specialist')));

-- the Centre's specialists read every referral and not the case; the manager reads its facts, never its texts
create policy read on referral for select to ${app} using (
    (select is_a('specialist', 'manager', 'referrals')) or case_id = any((select cases_i_read())::uuid[]));
create policy send on referral for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]) and sent_by = (select me()) and status = 'SENT');
create policy work on referral for update to ${app} using ((select is_a('specialist', 'referrals')) or case_id = any((select cases_i_work())::uuid[]));
create policy read on referral_entry for select to ${app} using ((select is_a('specialist', 'manager')) or case_id = any((select cases_i_read())::uuid[]));
create policy work on referral_entry for insert to ${app} with check (
    ((select is_a('specialist')) or case_id = any((select cases_i_work())::uuid[])) and staff_id = (select me()));
create policy read on referral_text for select to ${app} using ((select is_a('specialist')) or case_id = any((select cases_i_read())::uuid[]));
create policy work on referral_text for insert to ${app} with check ((select is_a('specialist')) or case_id = any((select cases_i_work())::uuid[]));
create policy keeper on referral_text to ${app} using ((select is_a('keeper')));
create policy read on referral_review for select to ${app} using ((select is_a('specialist', 'manager')) or case_id = any((select cases_i_read())::uuid[]));
create policy plan on referral_review for insert to ${app} with check ((select is_a('specialist')));
create policy work on referral_review for update to ${app} using ((select is_a('specialist')));

create policy read on letter for select to ${app} using (case_id = any((select cases_i_read())::uuid[]));
create policy write on letter for insert to ${app} with check (case_id = any((select cases_i_work())::uuid[]) and written_by = (select me()));
create policy work on letter for update to ${app} using (case_id = any((select cases_i_work())::uuid[]));

revoke execute on function keep_referral(), keep_referral_text(), child_of_referral(uuid) from public;
grant execute on function child_of_referral(uuid) to ${app};
grant select, insert, update on referral_counter to ${app};
grant select, insert, update (version, status, question_open, specialist_id, answered_at, mobile_at, mobile_due, mobile_on, mobile_met_at, closed_at, warned) on referral to ${app};
grant select, insert on referral_entry to ${app};
grant select, insert, delete, update (key_version, sealed) on referral_text to ${app};
grant select, insert, update (version, finding, entry_id, done_at) on referral_review to ${app};
grant select, insert, update (version, delivery, delivered_on, answer_due, answered_on) on letter to ${app};

-- erased with the facts of the case, the last first
insert into kept_with values ('referral_review', 'case_id', 20), ('referral_entry', 'case_id', 21), ('referral_text', 'case_id', 22), ('referral', 'case_id', 23),
    ('letter', 'case_id', 24);
