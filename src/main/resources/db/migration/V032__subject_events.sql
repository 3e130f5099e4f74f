-- The family's file holds everything that hangs on the cases of their child: the job that puts it together reads it, for the one child of a granted request.
do $$
declare
    feature text;
begin
    foreach feature in array array['attachment', 'referral', 'referral_entry', 'referral_text', 'referral_review', 'letter',
            'discussion', 'discussion_word', 'case_handover'] loop
        execute format('create policy disclose on %I for select to ${app} using (case_id = any((select disclosed_cases())::uuid[]))', feature);
    end loop;
end $$;
