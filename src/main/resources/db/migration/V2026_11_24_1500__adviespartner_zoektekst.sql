-- An Adviespartner is found by the words of its name, place, contact person and KvK-nummer.
-- Invariant: the application writes this column, in the same normal form in which it asks; at each start it brings
-- rows up to date that have another one.

ALTER TABLE adviespartner ADD COLUMN zoektekst text NOT NULL DEFAULT '';
COMMENT ON COLUMN adviespartner.zoektekst IS 'normalised words to find it by, written by the application';
CREATE INDEX adviespartner_zoektekst_ix ON adviespartner USING gin (zoektekst gin_trgm_ops);
