-- What a landlord tells of a candidate within a stage.
alter table candidacy_milestone
    drop constraint candidacy_milestone_note_ck,
    add constraint candidacy_milestone_note_ck check
        (note in ('HOLDER_CHANGED', 'CONDITION_MET', 'HOME_ACCEPTED', 'MOVED_IN'));
