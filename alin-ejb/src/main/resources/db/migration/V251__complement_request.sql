-- What an advisor or a landlord asks of an applicant to complete her dossier, and her answer: words, and what she says to have
-- deposited on the site of her application. No file is kept. A landlord may set no last day.
create sequence complement_request_seq start with 50 increment by 50;
create table complement_request (
    id           bigint        not null constraint complement_request_pk primary key,
    version      bigint        not null,
    candidacy_id bigint        not null constraint complement_request_candidacy_fk
        references candidacy (id) on delete cascade,
    asker        varchar(8)    not null constraint complement_request_asker_ck check (asker in ('ADVISOR', 'LANDLORD')),
    asked_by     bigint        constraint complement_request_asked_by_fk references account (id) on delete set null,
    asked_at     timestamptz   not null,
    items        varchar(200)  not null,
    wanted       varchar(4000) not null,
    due_on       date          constraint complement_request_due_ck check (due_on is not null or asker = 'LANDLORD'),
    reminded_at  timestamptz,
    state        varchar(9)    not null constraint complement_request_state_ck check
        (state in ('OPEN', 'ANSWERED', 'LAPSED', 'WITHDRAWN')),
    ended_at     timestamptz   constraint complement_request_ended_ck check ((state = 'OPEN') = (ended_at is null)),
    deposited    varchar(200)  not null,
    answer       varchar(2000) not null
);
create index complement_request_candidacy_ix on complement_request (candidacy_id);
create unique index complement_request_open_ix on complement_request (candidacy_id, asker) where state = 'OPEN';
create index complement_request_due_ix on complement_request (due_on) where state = 'OPEN';

-- Landlords who wait for papers today.
insert into complement_request (id, version, candidacy_id, asker, asked_at, items, wanted, due_on, state, deposited, answer)
select nextval('complement_request_seq'), 0, c.id, 'LANDLORD', m.entered_at, 'OTHER', m.words, m.term, 'OPEN', '', ''
from candidacy c
join lateral (select entered_at, words, term from candidacy_milestone
              where candidacy_id = c.id and status = 'PAPERS_REQUESTED' and note is null
              order by entered_at desc, id desc limit 1) m on true
where c.status = 'PAPERS_REQUESTED';

alter table candidacy_milestone
    drop constraint candidacy_milestone_note_ck,
    add constraint candidacy_milestone_note_ck check (note in
        ('HOLDER_CHANGED', 'CONDITION_MET', 'HOME_ACCEPTED', 'MOVED_IN', 'CORRECTED', 'LEASE_UNDONE', 'KEPT',
         'COMPLEMENT_ASKED', 'COMPLEMENT_ANSWERED', 'COMPLEMENT_LAPSED', 'COMPLEMENT_WITHDRAWN'));
