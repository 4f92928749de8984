-- What is owed to the outside, written in the transaction that owes it.
create sequence outbox_message_seq start with 50 increment by 50; -- EclipseLink takes nextval as the end of its block
create table outbox_message (
    id          bigint       not null constraint outbox_message_pk primary key,
    version     bigint       not null,
    message_id  varchar(36)  not null constraint outbox_message_id_unique unique,
    destination varchar(80)  not null,
    kind        varchar(60)  not null,
    partner_key varchar(80)  not null,
    body        text,
    created_at  timestamptz  not null,
    attempts    integer      not null,
    next_try_at timestamptz  not null,
    last_error  varchar(500),
    sent_at     timestamptz
);
create index outbox_message_owed on outbox_message (next_try_at, id) where sent_at is null;

-- What came from the outside: a message processed once is known by its id; a refused one is set aside with its reason.
create table inbox_message (
    message_id  varchar(120) not null constraint inbox_message_pk primary key,
    source      varchar(80)  not null,
    kind        varchar(60)  not null,
    state       varchar(12)  not null constraint inbox_message_state check (state in ('PROCESSED', 'SET_ASIDE', 'REPLAYED')),
    received_at timestamptz  not null,
    reason      varchar(1000),
    body        text
);
create index inbox_message_set_aside on inbox_message (received_at) where state = 'SET_ASIDE';
