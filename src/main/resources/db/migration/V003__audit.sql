-- Who did and who read what. The portal may add and read rows; nobody changes or removes one.
create table audit_event (
    id           uuid primary key,
    at           timestamptz not null,
    staff_id     uuid        not null references staff,
    roles        text        not null,
    action       text        not null check (action in ('READ', 'LIST', 'WRITE', 'EXPORT', 'PRINT', 'SIGN_IN')),
    record_kind  text        not null,
    record_id    uuid,
    pupil_id     uuid,
    field_class  text        not null check (field_class in ('DIRECTORY', 'FACTS', 'IDENTITY', 'NARRATIVE')),
    record_count integer     not null,
    reason       text        not null,
    screen       text        not null
);
create index audit_event_record on audit_event (record_id, at);
create index audit_event_pupil on audit_event (pupil_id, at);
create index audit_event_staff on audit_event (staff_id, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name;
end $$;
create trigger audit_event_fixed before update or delete or truncate on audit_event execute function refuse_change();

grant select, insert on audit_event to ${app};
