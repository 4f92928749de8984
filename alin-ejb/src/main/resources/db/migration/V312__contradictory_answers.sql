-- News of a landlord that contradicts nothing and came after what followed it: its status is the stage that it tells.
alter table candidacy_milestone
    drop constraint candidacy_milestone_note_ck,
    add constraint candidacy_milestone_note_ck check (note in
        ('HOLDER_CHANGED', 'CONDITION_MET', 'HOME_ACCEPTED', 'MOVED_IN', 'CORRECTED', 'LEASE_UNDONE', 'KEPT',
         'COMPLEMENT_ASKED', 'COMPLEMENT_ANSWERED', 'COMPLEMENT_LAPSED', 'COMPLEMENT_WITHDRAWN',
         'SECOND_LOOK_ASKED', 'REFUSAL_CONFIRMED', 'TOLD',
         'MOVED_IN_UNDONE', 'TOLD_LATE'));

-- An answer of a landlord that contradicts what is known, with all that it says, until an advisor decides. Sender and message_id
-- name the message, of which inbox_message knows what became.
create sequence answer_contradiction_seq start with 1;
create table answer_contradiction (
    id              bigint        not null constraint answer_contradiction_pk primary key,
    sender          varchar(10)   not null,
    message_id      varchar(64)   not null,
    candidacy_id    bigint        not null constraint answer_contradiction_candidacy_fk
        references candidacy (id) on delete cascade,
    came_at         timestamptz   not null,
    sent_at         timestamptz,
    code            varchar(60)   not null,
    element         varchar(40)   not null,
    value           varchar(60)   not null,
    details         varchar(200)  not null,
    kind            varchar(20)   not null,
    day             date          not null,
    decision        varchar(30),
    decision_rank   integer,
    words           varchar(4000) not null,
    until_day       date,
    postponement    varchar(30),
    reply           varchar(20),
    state           varchar(5)    not null constraint answer_contradiction_state_ck check (state in ('OPEN', 'TAKEN', 'KEPT')),
    decided_by      bigint        constraint answer_contradiction_decided_by_fk references account (id) on delete set null,
    decided_at      timestamptz   constraint answer_contradiction_decided_ck check ((state = 'OPEN') = (decided_at is null)),
    decided_words   varchar(2000) not null default '',
    constraint answer_contradiction_message unique (sender, message_id)
);
create index answer_contradiction_candidacy_ix on answer_contradiction (candidacy_id);
create index answer_contradiction_open_ix on answer_contradiction (came_at) where state = 'OPEN';
