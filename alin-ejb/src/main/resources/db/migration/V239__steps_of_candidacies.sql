-- Every step of a candidacy says who made it, for what reason and in which words. A request for papers and a condition have a
-- last day, and a commission's decision has its rank.
alter table candidacy_milestone
    add actor         varchar(20),
    add reason        varchar(30),
    add words         varchar(4000) not null default '',
    add term          date,
    add decision_rank integer;

update candidacy_milestone
set actor = case
        when note is not null then 'APPLICANT'
        when status in ('SUBMITTED', 'CANCELLED', 'RENOUNCED') then 'APPLICANT'
        when status in ('APPROVED', 'REFUSED') then 'ADVISOR'
        when status in ('SENT_TO_LANDLORD', 'RELEASED') then 'ACTION_LOGEMENT'
        else 'LANDLORD' end;

-- What the candidacy itself says belongs to the step that it stands at.
update candidacy_milestone m
set reason = case m.status
        when 'REFUSED' then c.refusal_reason
        when 'RELEASED' then coalesce(c.withdrawal_reason, c.release_reason)
        else c.decision end,
    words = c.explanation,
    actor = case when m.status = 'RELEASED' and c.withdrawal_reason is not null then 'LANDLORD' else m.actor end,
    term = case when m.status = 'ALLOCATED' then c.condition_until end,
    decision_rank = case when m.status in ('ALLOCATED', 'WAITING') then c.decision_rank end
from candidacy c
where c.id = m.candidacy_id and c.status = m.status and m.note is null
  and m.status in ('REFUSED', 'RELEASED', 'WAITING', 'ALLOCATED', 'NOT_ALLOCATED')
  and not exists (select 1 from candidacy_milestone later
                  where later.candidacy_id = m.candidacy_id and later.status = m.status and later.note is null
                    and (later.entered_at, later.id) > (m.entered_at, m.id));

alter table candidacy_milestone
    alter column actor set not null,
    add constraint candidacy_milestone_actor check (actor in ('APPLICANT', 'ADVISOR', 'LANDLORD', 'ACTION_LOGEMENT'));

alter table candidacy
    drop constraint candidacy_status,
    add constraint candidacy_status check (status in
        ('SUBMITTED', 'APPROVED', 'SENT_TO_LANDLORD', 'RECEIVED_BY_LANDLORD', 'PAPERS_REQUESTED', 'VISIT_PLANNED',
         'COMMISSION_PLANNED', 'POSTPONED', 'WAITING', 'ALLOCATED', 'LEASE_SIGNED', 'CANCELLED', 'REFUSED',
         'NOT_ALLOCATED', 'RENOUNCED', 'RELEASED')),
    add condition_met_on date;
