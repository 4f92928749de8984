-- A search within a few departments looks at everybody of a frequent name: where her application is registered, and whether she
-- has a candidacy there. Both are answered by indexes alone, without the wide rows.
create index housing_application_of_account on housing_application (account_id) include (unique_number, employer_name);
drop index candidacy_of_application;
create index candidacy_of_application on candidacy (application, offer_department);

-- What one advisor has decided, without reading what all have decided in a week.
create index candidacy_reviewed_by on candidacy (reviewer_id, reviewed_at) where reviewed_at is not null;
