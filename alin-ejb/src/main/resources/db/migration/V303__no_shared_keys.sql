-- Landlords' systems sign with a private key of their own; no secret is shared any more.
alter table landlord drop column key_digest;
