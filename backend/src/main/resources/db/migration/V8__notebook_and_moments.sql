-- What somebody writes for themselves, perhaps about a conversation. Nobody else reads it.
create table note (
    id         uuid primary key,
    person     uuid not null references person (id),
    session    uuid references practice_session (id),
    written_at timestamp with time zone not null,
    text       varchar(4000) not null
);

create index note_person on note (person, written_at);
create index note_session on note (session);

-- When in a week somebody wants to practise.
create table practice_moment (
    person  uuid not null references person (id),
    number  int not null,
    weekday int not null,
    starts  time not null,
    minutes int not null,
    primary key (person, number)
);

-- Where a calendar reads those moments; only the fingerprint of what stands in the address is kept.
create table calendar_feed (
    person      uuid primary key references person (id),
    fingerprint varchar(64) not null unique,
    language    varchar(2) not null
);
