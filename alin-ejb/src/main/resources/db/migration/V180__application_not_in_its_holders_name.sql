-- What differed when the site last answered with an application that is not in the name of the account's holder any more:
-- nobody validates it, applies with it or sends it to a landlord until a later answer names the holder again (R-066).
alter table housing_application add differing varchar(60);
update housing_application set differing = import_request.differing
from import_request
where import_request.account_id = housing_application.account_id and import_request.state = 'IDENTITY_DIFFERS';
