-- What the desk counts reads the referrals under way and those answered of late, however many there ever were.
create index referral_answered on referral (answered_at) where answered_at is not null;
create index referral_under_way on referral (status, clock_due) where status in ('SENT', 'ACCEPTED');
