-- The reminders of a list that its landlord has not answered. The number is a key, so that of two nodes one writes it.
create table landlord_reminder (
    list_id     bigint      not null constraint landlord_reminder_list_fk
        references candidate_list (id) on delete cascade,
    number      smallint    not null constraint landlord_reminder_number_ck check (number > 0),
    reminded_at timestamptz not null,
    recipients  integer     not null,
    constraint landlord_reminder_pk primary key (list_id, number)
);

-- An advisor sets a candidate free whose landlord does not answer.
alter table candidacy
    drop constraint candidacy_release_reason_ck,
    add constraint candidacy_release_reason_ck check (release_reason in
        ('OFFER_WITHDRAWN', 'HOME_LET', 'LEASE_UNDONE', 'NOT_RETAINED', 'HOME_RETURNED', 'HOME_CLOSED', 'LEFT_OUT',
         'NOT_REVIEWED', 'NOT_IN_FORCE', 'EMPLOYER_AWAITED', 'EMPLOYER_REFUSED', 'NO_LONGER_SUITS', 'LANDLORD_SILENT'));
