-- A lease that was recorded by mistake: who was released by it stays free, and reads that it was not signed.
alter table candidacy
    drop constraint candidacy_release_reason_ck,
    add constraint candidacy_release_reason_ck check (release_reason in
        ('OFFER_WITHDRAWN', 'HOME_LET', 'LEASE_UNDONE', 'NOT_RETAINED', 'HOME_RETURNED', 'HOME_CLOSED'));

alter table candidacy_milestone
    drop constraint candidacy_milestone_note_ck,
    add constraint candidacy_milestone_note_ck check (note in
        ('HOLDER_CHANGED', 'CONDITION_MET', 'HOME_ACCEPTED', 'MOVED_IN', 'CORRECTED', 'LEASE_UNDONE'));
