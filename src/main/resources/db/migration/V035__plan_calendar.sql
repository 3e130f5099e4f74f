-- For the job "programmes": the days on which reviews stand that are still to be held; few, whatever the number of programmes.
create function plan_review_days() returns table (school_year integer, term smallint, due_on date)
language sql stable security definer set search_path = tirek, pg_temp as $$
    select distinct p.school_year, r.term, r.due_on from plan_review r join support_plan p on p.id = r.plan_id
    where r.held_on is null and p.closed_on is null and (select is_a('programmes'))
$$;

-- The calendar was edited: reviews that are still to be held move with the end of their term. @return those that moved, and whose they are
create function plan_reviews_move(of_year integer, of_term smallint, from_day date, to_day date)
returns table (id uuid, case_id uuid, owner_id uuid, number text) language sql security definer set search_path = tirek, pg_temp as $$
    with moved as (
        update plan_review r set due_on = to_day from support_plan p
        where p.id = r.plan_id and p.school_year = of_year and r.term = of_term and r.due_on = from_day and r.held_on is null and p.closed_on is null
            and (select is_a('programmes'))
        returning r.id, r.case_id)
    select m.id, m.case_id, c.owner_id, c.number from moved m join support_case c on c.id = m.case_id
$$;

revoke execute on function plan_review_days(), plan_reviews_move(integer, smallint, date, date) from public;
grant execute on function plan_review_days(), plan_reviews_move(integer, smallint, date, date) to ${app};
