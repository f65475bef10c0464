create table scenario_version (
    version   varchar(64)  primary key,
    scenario  varchar(200) not null,
    file_name varchar(300) not null,
    text      text         not null
);

create table practice_session (
    id         uuid primary key,
    scenario   varchar(200) not null,
    version    varchar(64)  not null references scenario_version (version),
    title      varchar(500) not null,
    language   varchar(2)   not null,
    seed       bigint       not null,
    feedback   varchar(20)  not null,
    started_at timestamp with time zone not null
);

create index practice_session_started on practice_session (started_at);

-- The only truth about a conversation. Rows are added, never changed.
create table session_event (
    session    uuid        not null references practice_session (id),
    seq        int         not null,
    message_id uuid,
    at         timestamp with time zone not null,
    type       varchar(20) not null,
    body       text        not null,
    primary key (session, seq),
    constraint session_event_once unique (session, message_id)
);
