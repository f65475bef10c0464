-- How far a conversation was told to a learning record store. It goes with the conversation.
create table xapi_told (
    session uuid primary key references practice_session (id) on delete cascade,
    seq     int not null
);
