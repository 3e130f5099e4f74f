-- The open texts are gone once each has been sealed (V011).
do $$
begin
    if exists (select 1 from case_step s where coalesce(new_text, '') <> '' and not exists (select 1 from narrative n where n.row_id = s.id))
            or exists (select 1 from support_session s where coalesce(note, '') <> '' and not exists (select 1 from narrative n where n.row_id = s.id))
            or exists (select 1 from session_addendum a where not exists (select 1 from narrative n where n.row_id = a.id))
            or exists (select 1 from pupil where iin is not null and iin_sealed is null)
            or exists (select 1 from guardian where phone is not null and phone_sealed is null)
            or exists (select 1 from draft where sealed is null) then
        raise exception 'a text has not been sealed';
    end if;
end $$;

alter table support_case drop column risk_why, drop column urgent_why, drop column urgent_by, drop column next_step;
alter table case_step drop column old_text, drop column new_text;
alter table support_session drop column note, drop column next_step;
alter table session_addendum drop column text;
alter table pupil drop column iin;
alter table guardian drop column phone;
alter table draft drop column fields;
alter table draft alter column sealed set not null, add check (octet_length(sealed) <= 900000);
create unique index pupil_iin on pupil (iin_index) where iin_index is not null;

-- Who leads a case, whose it is and where it stands is not the portal's to change with the rest.
revoke update on support_case from ${app};
grant update (version, status, reasons, source, risk, risk_why_at, consent_id, urgent_at, urgent_until, next_step_at, closed_on, outcome, follow_up_on,
    last_contact_on, changed_at) on support_case to ${app};
