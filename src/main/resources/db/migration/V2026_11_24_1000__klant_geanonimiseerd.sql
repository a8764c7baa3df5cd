-- When a klantdossier was anonymised; from then on it is read-only.
-- Invariant: the application never empties this column again.

ALTER TABLE klant ADD COLUMN geanonimiseerd_op timestamptz;
COMMENT ON COLUMN klant.geanonimiseerd_op IS 'set once, when who the household is was removed for good';
-- Few are, and they are looked for.
CREATE INDEX klant_geanonimiseerd_ix ON klant (id) WHERE geanonimiseerd_op IS NOT NULL;
CREATE INDEX klant_overleden_ix ON klant (id) WHERE overlijdensdatum IS NOT NULL;

-- The other orders of the list; that of the names is klant_naam_ix, that of the klantnummers klant_pk.
CREATE INDEX klant_geboortedatum_ix ON klant (geboortedatum, id);
CREATE INDEX klant_gewijzigd_ix ON klant (gewijzigd_op, id);
