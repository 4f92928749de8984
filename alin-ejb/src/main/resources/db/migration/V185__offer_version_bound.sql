-- A landlord's version has room above it, so that a change on a screen always has a higher one.
update offer set posting_version = 999999999999999999 where posting_version > 999999999999999999;
update offer_early_withdrawal set posting_version = 999999999999999999 where posting_version > 999999999999999999;
