-- When an advisor last decided on a candidacy: her list of what was decided is read by it.
alter table candidacy
    add column reviewed_at timestamptz;

update candidacy c
set reviewed_at = coalesce(
        (select max(m.entered_at) from candidacy_milestone m
         where m.candidacy_id = c.id and m.status in ('APPROVED', 'REFUSED') and m.note is null), c.status_since)
where c.reviewer_id is not null;

create index candidacy_reviewed on candidacy (reviewed_at) where reviewed_at is not null;

-- The candidacies that are out of the advisors' hands, by the time since when nothing has happened.
create index candidacy_with_others on candidacy (status_since)
    where active_application is not null and status not in ('SUBMITTED', 'APPROVED');
