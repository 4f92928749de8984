-- The review of a refusal by another advisor than the one who refused, for which an applicant may ask once.
create table second_look (
    candidacy_id bigint        not null constraint second_look_pk primary key
        constraint second_look_candidacy_fk references candidacy (id) on delete cascade,
    version      bigint        not null,
    asked_at     timestamptz   not null,
    words        varchar(2000) not null,
    state        varchar(9)    not null constraint second_look_state_ck check (state in ('OPEN', 'CONFIRMED', 'REOPENED')),
    decided_by   bigint        constraint second_look_decided_by_fk references account (id) on delete set null,
    decided_at   timestamptz   constraint second_look_decided_ck check ((state = 'OPEN') = (decided_at is null)),
    reason       varchar(2000) not null
);
create index second_look_open_ix on second_look (candidacy_id) where state = 'OPEN';

alter table candidacy_milestone
    drop constraint candidacy_milestone_note_ck,
    add constraint candidacy_milestone_note_ck check (note in
        ('HOLDER_CHANGED', 'CONDITION_MET', 'HOME_ACCEPTED', 'MOVED_IN', 'CORRECTED', 'LEASE_UNDONE', 'KEPT',
         'COMPLEMENT_ASKED', 'COMPLEMENT_ANSWERED', 'COMPLEMENT_LAPSED', 'COMPLEMENT_WITHDRAWN',
         'SECOND_LOOK_ASKED', 'REFUSAL_CONFIRMED'));
