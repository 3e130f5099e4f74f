-- Mail tells people that something in Tirek waits for them, never what or about whom.

-- What the provider said at the last sign-in; the address is sealed under the institution's key.
alter table staff add column roles text[] not null default '{}', add column mail bytea check (octet_length(mail) <= 1000);
create index staff_roles on staff using gin (roles);

create table mail (
    id       uuid primary key,
    staff_id uuid        not null references staff,
    kind     text        not null check (kind in ('EMERGENCY_NOTICE', 'EMERGENCY_REVIEW')),
    told_at  timestamptz not null,
    next_at  timestamptz not null,
    tries    integer     not null default 0,
    sent_at  timestamptz
);
create index mail_due on mail (next_at) where sent_at is null;
create index mail_staff on mail (staff_id) where sent_at is null;
create index mail_told on mail (told_at);

alter table mail enable row level security;
alter table mail force row level security;
do $$ begin execute format('create policy owner on mail to %I using (true) with check (true)', current_user); end $$;
create policy tell on mail for insert to ${app} with check ((select me()) is not null and tries = 0 and sent_at is null);
create policy carry on mail to ${app} using ((select is_a('postman')));
grant select, insert, delete, update (next_at, tries, sent_at) on mail to ${app};
