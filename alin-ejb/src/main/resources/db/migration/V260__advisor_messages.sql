-- An advisor writes to the applicant; the words are those of the line.
alter table candidacy_milestone
    drop constraint candidacy_milestone_note_ck,
    add constraint candidacy_milestone_note_ck check (note in
        ('HOLDER_CHANGED', 'CONDITION_MET', 'HOME_ACCEPTED', 'MOVED_IN', 'CORRECTED', 'LEASE_UNDONE', 'KEPT',
         'COMPLEMENT_ASKED', 'COMPLEMENT_ANSWERED', 'COMPLEMENT_LAPSED', 'COMPLEMENT_WITHDRAWN',
         'SECOND_LOOK_ASKED', 'REFUSAL_CONFIRMED', 'TOLD'));
