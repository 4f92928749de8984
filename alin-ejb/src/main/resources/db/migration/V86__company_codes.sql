-- A company code is not to be guessed: refusals are counted within an hour.
alter table housing_application
    add column company_code_refusals   integer not null default 0,
    add column company_code_refused_at timestamptz,
    drop column company_siret;

-- Choices made before the register existed stand in it under the words of that time.
insert into data_sharing_consent (id, account_id, actor_id, choice, cause, company_name, policy_version, text_version,
                                  wording, given_at)
select nextval('data_sharing_consent_seq'), account_id, account_id, data_sharing, 'CHOSEN', employer_name, '',
       'before-2026-11', 'STANDARD', coalesce(data_sharing_chosen_at, refreshed_at)
from housing_application
where data_sharing is not null;
