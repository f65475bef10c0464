-- Who has a case open to write in it, in which tab. A row that is not renewed counts no longer.
create table authored_writer (
    case_id varchar(200) not null references authored_case (id),
    place   uuid not null,
    person  uuid not null references person (id),
    name    varchar(200) not null,
    seen_at timestamp with time zone not null,
    primary key (case_id, place)
);

create index authored_writer_person on authored_writer (person);
