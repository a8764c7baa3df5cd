-- Which form of the zoektekst a row has. The application brings older ones up to date after it has started, so that
-- a change of that form never leaves a klant that cannot be found.
-- Invariant: zoektekst_versie is written together with zoektekst, and by the application only.

ALTER TABLE klant ADD COLUMN zoektekst_versie smallint NOT NULL DEFAULT 0;
COMMENT ON COLUMN klant.zoektekst IS 'what the household is found by, in one normalised form, written by the application';
COMMENT ON COLUMN klant.zoektekst_versie IS 'which form of it; older ones are written anew';

-- Searching reads the index only where it is in order, and not also a list of what was added lately.
ALTER INDEX klant_zoektekst_ix SET (fastupdate = off);
