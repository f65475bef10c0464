-- A conversation that tries a turn of an earlier one again shares everything before that turn with it.
alter table practice_session add column branched_from uuid references practice_session (id);
alter table practice_session add column branched_turn int;

create index practice_session_branched_from on practice_session (branched_from);
create index practice_session_scenario on practice_session (scenario, started_at);
