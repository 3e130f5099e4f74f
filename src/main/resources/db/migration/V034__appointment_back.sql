-- That an appointment was held, missed or cancelled may be a mistake: it is planned again, unless a session came of it.
create or replace function keep_appointment() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if old.state = 'PLANNED' or new.state = 'PLANNED' and old.session_id is null
            and (new.on_day, new.starts_at, new.minutes) is not distinct from (old.on_day, old.starts_at, old.minutes) then
        return new;
    end if;
    if (new.state, new.on_day, new.starts_at, new.minutes, new.why, new.session_id)
            is distinct from (old.state, old.on_day, old.starts_at, old.minutes, old.why, old.session_id)
            or old.noted_at is not null and new.noted_at is distinct from old.noted_at then
        raise exception 'an appointment that is over is not changed';
    end if;
    return new;
end $$;

-- Then the words beside the reason go too: of a note that was not signed and of an appointment that is planned nothing is final.
create or replace function keep_told() returns trigger language plpgsql security definer set search_path = tirek, pg_temp as $$
begin
    if not is_a('keeper') and not exists (select 1 from support_session where id = old.row_id and signed_at is null)
            and not (old.field = 'words' and exists (select 1 from appointment where id = old.row_id and state = 'PLANNED')) then
        raise exception 'what was told is never changed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
