-- The candidates of a home leave as one list. What was computed and what was sent are kept for audit.
create sequence candidate_list_seq start with 50 increment by 50;
create table candidate_list (
    id                 bigint        not null constraint candidate_list_pk primary key,
    version            bigint        not null,
    offer_reference    varchar(40)   not null,
    sent_at            timestamptz   not null,
    sent_by            bigint, -- the advisor; null: it left by itself
    asked              integer       not null constraint candidate_list_asked check (asked > 0),
    lack_of_candidates boolean       not null,
    reason             varchar(2000) not null
);
create index candidate_list_of_home on candidate_list (offer_reference, sent_at);

-- A candidate of a list: the rank that was computed, if it was among the best, and the rank that was sent, if it was.
create table listed_candidate (
    list_id       bigint  not null constraint listed_candidate_list references candidate_list,
    candidacy_id  bigint  not null constraint listed_candidate_once unique
        constraint listed_candidate_candidacy references candidacy on delete cascade,
    computed_rank integer constraint listed_candidate_computed_rank check (computed_rank > 0),
    sent_rank     integer constraint listed_candidate_sent_rank check (sent_rank > 0),
    constraint listed_candidate_ranked check (computed_rank is not null or sent_rank is not null),
    constraint listed_candidate_rank_once unique (list_id, sent_rank)
);

alter table home_file
    add held_since timestamptz, -- an advisor keeps the list from leaving by itself
    drop constraint home_file_state,
    add constraint home_file_state check
        (state in ('OPEN', 'LIST_SENT', 'PROPOSED', 'RETURNED', 'LET', 'WITHDRAWN'));

-- A home that has lost the candidate to whom it was proposed has sent its dossiers long ago.
update home_file set state = 'LIST_SENT', version = version + 1 where state = 'OPEN' and proposed_rank is not null;

-- An offer ends for candidates with the list of its home, maybe before its last day.
alter table offer
    drop constraint offer_status,
    add constraint offer_status check (status in ('PUBLISHED', 'CLOSED', 'WITHDRAWN', 'LET'));

update offer o set version = o.version + 1, status = 'CLOSED', changed_at = f.state_since
from home_file f
where f.offer_reference = o.reference and f.state in ('LIST_SENT', 'PROPOSED') and o.status = 'PUBLISHED';

alter table candidacy
    drop constraint candidacy_release_reason_ck,
    add constraint candidacy_release_reason_ck check
        (release_reason in ('OFFER_WITHDRAWN', 'HOME_LET', 'NOT_RETAINED', 'HOME_RETURNED', 'HOME_CLOSED'));

-- Candidacies used to be sent one by one, oldest approval first.
drop index candidacy_to_send;
create index candidacy_to_list on candidacy (offer_reference) where status in ('SUBMITTED', 'APPROVED');

do $$
begin
    if exists (select from pg_roles where rolname = 'alin_app') then
        revoke update, delete, truncate on candidate_list, listed_candidate from alin_app;
    end if;
end
$$;
