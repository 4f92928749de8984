-- What happened to a candidacy without changing its stage: its application was proved by another account.
alter table candidacy_milestone
    add column note varchar(20) constraint candidacy_milestone_note_ck check (note in ('HOLDER_CHANGED'));

-- A choice on personal data ends with the hold on the application it was made for.
alter table data_sharing_consent
    drop constraint data_sharing_consent_cause_ck,
    alter column cause type varchar(30),
    add constraint data_sharing_consent_cause_ck check
        (cause in ('CHOSEN', 'COMPANY_CHANGED', 'NO_LONGER_OFFERED', 'APPLICATION_DELETED', 'APPLICATION_TAKEN_OVER'));
