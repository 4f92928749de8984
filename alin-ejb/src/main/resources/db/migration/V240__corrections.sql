-- A lease that was recorded by mistake: who was released by it stays free, and reads that it was not signed.
alter table candidacy
    drop constraint candidacy_release_reason_ck,
    add constraint candidacy_release_reason_ck check (release_reason in
        ('OFFER_WITHDRAWN', 'HOME_LET', 'LEASE_UNDONE', 'NOT_RETAINED', 'HOME_RETURNED', 'HOME_CLOSED'));
