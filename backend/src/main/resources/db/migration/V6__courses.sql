create table course_group (
    id           uuid primary key,
    organisation uuid not null references organisation (id),
    name         varchar(200) not null,
    join_code    varchar(12) not null unique,
    created_at   timestamp with time zone not null
);

create index course_group_organisation on course_group (organisation);

-- The days on which the group meets, by which everything else is planned.
create table course_day (
    course_group uuid not null references course_group (id),
    number       int not null,
    held_on      date not null,
    primary key (course_group, number)
);

create table course_member (
    course_group uuid not null references course_group (id),
    person       uuid not null references person (id),
    trains       boolean not null,
    joined_at    timestamp with time zone not null,
    primary key (course_group, person)
);

create index course_member_person on course_member (person);

create table course_assignment (
    id           uuid primary key,
    course_group uuid not null references course_group (id),
    -- What it is for: it is to be done before this day, and after the one before it.
    before_day   int not null,
    what         varchar(10) not null,
    object       varchar(200) not null,
    feedback     varchar(20),
    note         varchar(2000) not null,
    created_at   timestamp with time zone not null
);

create index course_assignment_group on course_assignment (course_group);

-- Conversations that a trainee lets her trainers read; taken back by taking the row away.
create table session_share (
    session   uuid primary key references practice_session (id),
    shared_at timestamp with time zone not null
);

create table turn_comment (
    id      uuid primary key,
    session uuid not null references practice_session (id),
    turn    int not null,
    person  uuid not null references person (id),
    at      timestamp with time zone not null,
    text    varchar(4000) not null
);

create index turn_comment_session on turn_comment (session, at);
