-- How long a child at high or critical risk may be without contact before the manager is told: an internal target of the Centre.
insert into clock_target (code, version, amount, unit, changed_at) values ('RISK_CONTACT', 1, 7, 'DAYS', now());
