-- Roles of the staff, who are invited: they have no consent to prove, and may be suspended.
alter table account drop constraint account_role_ck;
alter table account add constraint account_role_ck check (role in (
    'APPLICANT', 'ADVISOR', 'TEAM_LEAD', 'SUPPORT', 'DPO', 'STAFF_ADMINISTRATOR', 'ADMINISTRATOR', 'LANDLORD_AGENT'));
alter table account alter column consent_version drop not null;
alter table account alter column consent_given_at drop not null;
alter table account add column suspended_at timestamptz;
alter table account add constraint account_consent_ck check (
    role not in ('APPLICANT', 'LANDLORD_AGENT') or (consent_version is not null and consent_given_at is not null));
alter table account add constraint account_suspended_ck check (
    suspended_at is null or role not in ('APPLICANT', 'LANDLORD_AGENT'));

alter table account_link drop constraint account_link_purpose_ck;
alter table account_link add constraint account_link_purpose_ck
    check (purpose in ('ACTIVATION', 'NEW_PASSWORD', 'INVITATION'));
