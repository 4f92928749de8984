-- Agents who were dismissed before dismissal gave their accounts back, and applicants who were made agents although
-- they have an application: both are applicants again.
delete from landlord_agent
where account_id in (select account_id from housing_application union select account_id from import_request);
update account set role = 'APPLICANT', version = version + 1
where role = 'LANDLORD_AGENT' and id not in (select account_id from landlord_agent);
