-- The source is read by applicants and programs: the commit of a repository tells them nothing.
update income_ceiling set source = regexp_replace(source, '\s*\([0-9a-f]{7,40}\)', '') where source ~ '\([0-9a-f]{7,40}\)';

update reference_version set version = version + 1;
