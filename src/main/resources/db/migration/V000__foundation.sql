-- The schema belongs to the database's owner; the portal's role may use what later migrations grant, and owns nothing.
create extension if not exists pg_trgm schema tirek;
grant usage on schema tirek to ${app};
grant select on flyway_schema_history to ${app};
