create table authored_case (
    id         varchar(200) primary key,
    created_at timestamp with time zone not null,
    -- The case that it was copied from, if any.
    origin     varchar(200)
);

-- Every save is a row; rows are added, never changed.
create table authored_version (
    case_id  varchar(200) not null references authored_case (id),
    version  int          not null,
    at       timestamp with time zone not null,
    author   varchar(200) not null,
    title    varchar(500) not null,
    language varchar(2)   not null,
    playable boolean      not null,
    text     text         not null,
    primary key (case_id, version)
);

-- What was given to the group, and with an empty version what was taken back. Rows are added; the last one counts.
create table authored_gift (
    case_id varchar(200) not null references authored_case (id),
    seq     int          not null,
    at      timestamp with time zone not null,
    author  varchar(200) not null,
    version int,
    primary key (case_id, seq),
    foreign key (case_id, version) references authored_version (case_id, version)
);
