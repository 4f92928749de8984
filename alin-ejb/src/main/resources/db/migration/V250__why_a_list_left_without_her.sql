-- Why a list left without a candidate, one reason each instead of two possible ones.
alter table candidacy
    drop constraint candidacy_release_reason_ck,
    add constraint candidacy_release_reason_ck check (release_reason in
        ('OFFER_WITHDRAWN', 'HOME_LET', 'LEASE_UNDONE', 'NOT_RETAINED', 'HOME_RETURNED', 'HOME_CLOSED', 'LEFT_OUT',
         'NOT_REVIEWED', 'NOT_IN_FORCE', 'EMPLOYER_AWAITED', 'EMPLOYER_REFUSED', 'NO_LONGER_SUITS'));

-- Of those released before, it is known who was among the best and left out, and who was never validated.
create temporary table told as
select c.id, case when exists (select 1 from listed_candidate s
                               where s.candidacy_id = c.id and s.computed_rank is not null and s.sent_rank is null)
                  then 'LEFT_OUT' else 'NOT_REVIEWED' end as reason
from candidacy c
where c.release_reason = 'NOT_RETAINED'
  and (exists (select 1 from listed_candidate s
               where s.candidacy_id = c.id and s.computed_rank is not null and s.sent_rank is null)
       or not exists (select 1 from candidacy_milestone m where m.candidacy_id = c.id and m.status = 'APPROVED'));
update candidacy c set release_reason = t.reason from told t where t.id = c.id;
update candidacy_milestone m set reason = t.reason
from told t where t.id = m.candidacy_id and m.status = 'RELEASED' and m.reason = 'NOT_RETAINED';
drop table told;
