-- Whether a home that its landlord changed still suits a candidate whose dossier has not left: to be judged, or judged, or
-- barred and kept by an advisor all the same. A candidate of a home that has not changed has no row.
create table home_fit (
    candidacy_id bigint      not null constraint home_fit_pk primary key
        constraint home_fit_candidacy_fk references candidacy (id) on delete cascade,
    state        varchar(6)  not null constraint home_fit_state_ck check (state in ('DUE', 'SUITS', 'BARRED', 'KEPT')),
    changed_at   timestamptz not null
);
create index home_fit_due_ix on home_fit (candidacy_id) where state = 'DUE';
create index home_fit_barred_ix on home_fit (candidacy_id) where state = 'BARRED';

-- Homes that changed under candidates who wait for their list; an advisor's approval since then was given knowingly.
insert into home_fit (candidacy_id, state, changed_at)
select c.id, 'DUE', max(h.changed_at)
from candidacy c join home_change h on h.offer_reference = c.offer_reference and h.changed_at > c.submitted_at
where c.status in ('SUBMITTED', 'APPROVED')
  and not exists (select 1 from candidacy_milestone m
                  where m.candidacy_id = c.id and m.status = 'APPROVED' and m.entered_at > h.changed_at)
group by c.id;

-- An advisor keeps a candidacy whose home no longer suits.
alter table candidacy_milestone
    drop constraint candidacy_milestone_note_ck,
    add constraint candidacy_milestone_note_ck check (note in
        ('HOLDER_CHANGED', 'CONDITION_MET', 'HOME_ACCEPTED', 'MOVED_IN', 'CORRECTED', 'LEASE_UNDONE', 'KEPT'));
