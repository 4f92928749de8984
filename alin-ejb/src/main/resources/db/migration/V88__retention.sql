-- What goes by itself, and the warning before. Those who were there before count from the day of this migration.
alter table account
    add column last_seen_at         timestamptz not null default now(),
    add column inactivity_warned_at timestamptz;
create index account_last_seen_ix on account (last_seen_at) where role = 'APPLICANT' and status = 'ACTIVE';

alter table housing_application
    add column erasure_warned_at timestamptz;
create index housing_application_struck_off_ix on housing_application (struck_off_on) where struck_off_on is not null;

-- The past is a hundred times larger than what lives, and its rows lie in the order of time: a few pages index it.
create index candidacy_status_since_brin on candidacy using brin (status_since);
create index outbox_message_created_at_brin on outbox_message using brin (created_at);
create index inbox_message_received_at_brin on inbox_message using brin (received_at);

-- The mails and messages about one person or candidacy, for an export or an erasure.
create index outbox_message_partner_key_ix on outbox_message (partner_key);

-- That something was erased, when and why: nothing that leads to a person but the reference she was given.
create table erasure_proof (
    reference varchar(20) not null constraint erasure_proof_pk primary key,
    cause     varchar(20) not null constraint erasure_proof_cause_ck check
        (cause in ('REQUEST', 'INACTIVITY', 'STRIKE_OFF', 'CANDIDACY_ENDED', 'LOG_EXPIRED')),
    erased_on date        not null,
    erased    integer     not null constraint erasure_proof_erased_ck check (erased > 0)
);
