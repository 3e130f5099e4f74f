-- Work with groups and classes. What is written of one child stands apart from the group: in the child's case, or sealed for its author (decision 0023).
create table training_group (
    id           uuid primary key,
    version      integer     not null,
    staff_id     uuid        not null references staff,
    kind         text        not null check (kind in ('TRAINING', 'CLASS_HOUR')),
    name         text        not null check (char_length(name) between 1 and 120),
    goals_sealed bytea       check (octet_length(goals_sealed) <= 10000),
    school_id    uuid        not null references school,
    grade        smallint    check (grade between 0 and 11),
    letter       text        check (char_length(letter) = 1),
    meetings     smallint    not null check (meetings between 1 and 40),
    created_at   timestamptz not null,
    closed_on    date,
    check ((kind = 'CLASS_HOUR') = (grade is not null) and (kind = 'CLASS_HOUR') = (letter is not null))
);
create index training_group_staff on training_group (staff_id, closed_on desc nulls first, created_at desc, id);
create index training_group_school on training_group (school_id);

create table group_member (
    id        uuid primary key,
    group_id  uuid not null references training_group,
    staff_id  uuid not null references staff,
    pupil_id  uuid not null references pupil,
    joined_on date not null,
    left_on   date check (left_on >= joined_on)
);
create unique index group_member_now on group_member (group_id, pupil_id) where left_on is null;
create index group_member_group on group_member (group_id, left_on);
create index group_member_pupil on group_member (pupil_id);
create index group_member_staff on group_member (staff_id);

create table group_meeting (
    id         uuid primary key,
    group_id   uuid        not null references training_group,
    staff_id   uuid        not null references staff,
    held_on    date        not null,
    started_at time        not null,
    minutes    smallint    not null check (minutes between 5 and 480),
    headcount  smallint    not null check (headcount between 0 and 200),
    created_at timestamptz not null
);
create index group_meeting_group on group_meeting (group_id, held_on desc, started_at desc);
create index group_meeting_staff on group_meeting (staff_id);

create table group_attendance (
    meeting_id uuid not null references group_meeting,
    pupil_id   uuid not null references pupil,
    group_id   uuid not null references training_group,
    staff_id   uuid not null references staff,
    primary key (meeting_id, pupil_id)
);
create index group_attendance_group on group_attendance (group_id, pupil_id);
create index group_attendance_pupil on group_attendance (pupil_id);
create index group_attendance_staff on group_attendance (staff_id);

-- Of the group as a whole where no pupil is named. A text of a case is a narrative; any other is sealed here.
create table group_remark (
    id         uuid primary key,
    meeting_id uuid        not null references group_meeting,
    group_id   uuid        not null references training_group,
    author_id  uuid        not null references staff,
    pupil_id   uuid        references pupil,
    case_id    uuid        references support_case,
    sealed     bytea       check (octet_length(sealed) <= 90000),
    told_at    timestamptz not null,
    check (case_id is null or pupil_id is not null),
    check ((sealed is null) = (case_id is not null))
);
create index group_remark_group on group_remark (group_id, told_at) where pupil_id is null;
create index group_remark_case on group_remark (case_id) where case_id is not null;
create index group_remark_pupil on group_remark (pupil_id, author_id) where pupil_id is not null;
create index group_remark_meeting on group_remark (meeting_id);
create index group_remark_author on group_remark (author_id);

insert into kept_with values ('group_remark', 'case_id', 20), ('group_remark', 'pupil_id', 20), ('group_attendance', 'pupil_id', 20),
    ('group_member', 'pupil_id', 20);

-- Nobody is at a training without a written consent that covers the day (Order 92 of 29.04.2025, p. 12), whatever the portal says.
create function require_consent() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
declare
    day date := (select held_on from group_meeting where id = new.meeting_id);
begin
    if not exists (select 1 from consent c where c.pupil_id = new.pupil_id and 'TRAINING' = any(c.scopes) and c.given_on <= day
            and (c.until is null or c.until >= day) and (c.withdrawn_on is null or c.withdrawn_on > day)) then
        raise exception 'no consent to trainings covers that day';
    end if;
    return new;
end $$;
create trigger group_attendance_consent before insert on group_attendance for each row execute function require_consent();

create function meetings_of_my_cases() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select meeting_id from group_remark where case_id = any((select cases_i_read())::uuid[]))
$$;

create function groups_of_my_cases() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select group_id from group_remark where case_id = any((select cases_i_read())::uuid[]))
$$;

-- What the family of a child is given: where the child was, and what was said of this child alone.
create function disclosed_meetings() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select meeting_id from group_attendance where pupil_id = disclosed_child() union select meeting_id from group_remark where pupil_id = disclosed_child())
$$;

create function disclosed_groups() returns uuid[] language sql stable security definer set search_path = tirek, pg_temp as $$
    select array(select group_id from group_meeting where id = any(disclosed_meetings()))
$$;

-- Two records of one child may become one: it takes part once, and was at a meeting once.
create function one_of_a_child() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if tg_table_name = 'group_attendance' then
        return case when exists (select 1 from group_attendance a where a.meeting_id = new.meeting_id and a.pupil_id = new.pupil_id) then null else new end;
    end if;
    if new.left_on is null and exists (select 1 from group_member m where m.group_id = new.group_id and m.pupil_id = new.pupil_id and m.left_on is null) then
        new.left_on := new.joined_on;
    end if;
    return new;
end $$;
create trigger group_member_merged before update of pupil_id on group_member for each row when (old.pupil_id <> new.pupil_id) execute function one_of_a_child();
create trigger group_attendance_merged before update of pupil_id on group_attendance for each row when (old.pupil_id <> new.pupil_id) execute function one_of_a_child();

do $$
declare
    own text;
begin
    foreach own in array array['training_group', 'group_member', 'group_meeting', 'group_attendance', 'group_remark'] loop
        execute format('alter table %I enable row level security', own);
        execute format('alter table %I force row level security', own);
        execute format('create policy owner on %I to %I using (true) with check (true)', own, current_user);
    end loop;
end $$;
create policy own on training_group for select to ${app} using (staff_id = (select me()));
create policy start on training_group for insert to ${app} with check (
    staff_id = (select me()) and (select is_a('psychologist')) and school_id = any((select my_schools())::uuid[]));
create policy change on training_group for update to ${app} using (staff_id = (select me()) and (select is_a('psychologist')));
create policy own on group_member for select to ${app} using (staff_id = (select me()));
create policy enrol on group_member for insert to ${app} with check (staff_id = (select me()) and (select is_a('psychologist'))
    and exists (select 1 from training_group g where g.id = group_id) and exists (select 1 from pupil p where p.id = pupil_id));
create policy change on group_member for update to ${app} using (staff_id = (select me()) and (select is_a('psychologist')));
create policy own on group_meeting for select to ${app} using (staff_id = (select me()));
create policy hold on group_meeting for insert to ${app} with check (staff_id = (select me()) and (select is_a('psychologist'))
    and exists (select 1 from training_group g where g.id = group_id));
create policy own on group_attendance for select to ${app} using (staff_id = (select me()));
create policy note on group_attendance for insert to ${app} with check (staff_id = (select me()) and (select is_a('psychologist'))
    and exists (select 1 from group_meeting m where m.id = meeting_id) and exists (select 1 from pupil p where p.id = pupil_id));
create policy own on group_remark for select to ${app} using (author_id = (select me()));
-- whoever reads the case reads what was told in it, and when and in which programme that was
create policy of_case on group_remark for select to ${app} using (case_id = any((select cases_i_read())::uuid[]));
create policy of_case on group_meeting for select to ${app} using (id = any((select meetings_of_my_cases())::uuid[]));
create policy of_case on training_group for select to ${app} using (id = any((select groups_of_my_cases())::uuid[]));
create policy disclose on training_group for select to ${app} using (id = any((select disclosed_groups())::uuid[]));
create policy disclose on group_meeting for select to ${app} using (id = any((select disclosed_meetings())::uuid[]));
create policy disclose on group_attendance for select to ${app} using (pupil_id = (select disclosed_child()));
create policy disclose on group_remark for select to ${app} using (pupil_id = (select disclosed_child()));
create policy tell on group_remark for insert to ${app} with check (author_id = (select me()) and (select is_a('psychologist'))
    and exists (select 1 from group_meeting m where m.id = meeting_id) and (case_id is null or case_id = any((select cases_i_work())::uuid[]))
    and (pupil_id is null or exists (select 1 from pupil p where p.id = pupil_id)));

revoke execute on function require_consent(), one_of_a_child(), disclosed_meetings(), disclosed_groups(), meetings_of_my_cases(), groups_of_my_cases() from public;
grant execute on function disclosed_meetings(), disclosed_groups(), meetings_of_my_cases(), groups_of_my_cases() to ${app};
grant select, insert on training_group, group_member, group_meeting, group_attendance, group_remark to ${app};
grant update (version, closed_on) on training_group to ${app};
grant update (left_on) on group_member to ${app};
