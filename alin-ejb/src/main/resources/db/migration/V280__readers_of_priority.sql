-- Who may read that a household has a recognised right to housing (DALO): advisors, each authorised by name.
alter table staff_member
    add column reads_priority boolean not null default false;

alter table staff_act drop constraint staff_act_kind_ck;
alter table staff_act add constraint staff_act_kind_ck check (kind in (
    'INVITED', 'INVITED_AGAIN', 'ROLE_CHANGED', 'PLACED', 'PRIORITY_GRANTED', 'PRIORITY_WITHDRAWN', 'SUSPENDED',
    'REACTIVATED'));
